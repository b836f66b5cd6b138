package org.nianbao.crawler.walk.family;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.nianbao.parser.Digraphs;

/**
 * The page of a column, as a family sees it.
 *
 * @param column the address that was asked for, with its fragment
 * @param url the address that answered
 * @param source the page as sent
 * @param dom the same, parsed
 * @param listed whether rows of a list stand in it
 * @param digraphs of the source
 */
public record PortalPage(URI column, URI url, String source, Document dom, boolean listed, Digraphs digraphs) {

    private static final String LITERAL = "['\"]?\\s{0,9}[:=]\\s{0,9}(?:['\"]([^'\"\\r\\n]{0,200})['\"]|(-?\\d{1,12}))";

    /** A page of which nothing is known yet. */
    public PortalPage(URI column, URI url, String source, Document dom, boolean listed) {
        this(column, url, source, dom, listed, Digraphs.of(source));
    }

    boolean says(String token) {
        return digraphs.mayHold(token) && source.contains(token);
    }

    String path() {
        return Optional.ofNullable(url.getPath()).orElse("");
    }

    /** A part of the path, from 0; empty beyond its end. */
    String segment(int number) {
        var segments = http().pathSegments();
        return number < segments.size() ? segments.get(number) : "";
    }

    HttpUrl http() {
        return HttpUrl.get(url.toString());
    }

    /** An address on the portal. */
    Optional<HttpUrl> at(String reference) {
        return Optional.ofNullable(http().resolve(reference));
    }

    /** A parameter of the column's address; names are compared without regard to case. */
    Optional<String> parameter(String name) {
        for (var address : new URI[] {column, url}) {
            var http = HttpUrl.parse(address.toString());
            if (http != null) {
                for (var known : http.queryParameterNames()) {
                    var value = http.queryParameter(known);
                    if (known.equalsIgnoreCase(name) && value != null) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first group of a pattern in the source. */
    Optional<String> find(Pattern pattern) {
        return Literals.find(pattern, source);
    }

    /** What a script assigns to a name: {@code name='…'}, {@code name: 12}, {@code "name":"…"}. */
    Optional<String> value(String name) {
        return value(source, name);
    }

    static Optional<String> value(String script, String name) {
        var found =
                Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + LITERAL).matcher(script);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }
}
