package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * What the references of a page are resolved against, taken apart once for all of them.
 *
 * @param url the address; empty if it is not http or https
 * @param folder up to the last slash of its path; may be empty, which only takes longer
 * @param root up to the first
 */
record Base(Optional<HttpUrl> url, String folder, String root) {

    private static final int LONGEST = 2000;

    static Base of(URI address) {
        var url = Optional.ofNullable(HttpUrl.parse(address.toString()));
        return new Base(url, resolved(url, "."), resolved(url, "/"));
    }

    /** For one reference only. */
    static Base once(URI address) {
        return new Base(Optional.ofNullable(HttpUrl.parse(address.toString())), "", "");
    }

    private static String resolved(Optional<HttpUrl> url, String reference) {
        return url.flatMap(u -> Optional.ofNullable(u.resolve(reference)))
                .map(u -> u.uri().toString())
                .orElse("");
    }

    /** The address of a reference, with blanks and Chinese characters encoded; empty unless it is http or https. */
    Optional<URI> resolve(String reference) {
        var href = reference.strip();
        if (href.isEmpty() || href.length() > LONGEST || href.startsWith("#")) {
            return Optional.empty();
        }
        if (!root.isEmpty() && isPlain(href)) {
            return Optional.of(URI.create(href.charAt(0) == '/' ? root + href.substring(1) : folder + href));
        }
        return url.flatMap(b -> Optional.ofNullable(b.resolve(href))).map(HttpUrl::uri);
    }

    /** Most references are paths with nothing in them that has a meaning or must be encoded; they need not be taken apart. */
    private static boolean isPlain(String path) {
        char before = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || c == '_'
                    || c == '-'
                    || (c == '/' && before != '/')
                    || (c == '.' && i > 0 && before != '/');
            if (!plain) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
