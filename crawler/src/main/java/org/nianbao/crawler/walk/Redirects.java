package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Redirects that a short page writes itself: a meta refresh, or a script with a literal address. */
final class Redirects {

    private static final int SHELL = 2048;

    private static final Pattern REFRESH =
            Pattern.compile("(?i)^\\s{0,5}[0-5]\\s{0,5}[;,]\\s{0,5}url\\s{0,5}=\\s{0,5}['\"]?([^'\"]{1,1000})");
    private static final Pattern SCRIPT = Pattern.compile(
            "\\blocation(?:\\.href)?\\s{0,5}(?:=|\\.(?:replace|assign)\\s{0,5}\\()\\s{0,5}(['\"])([^'\"]{1,1000})\\1\\s{0,5}(?:[;)}\\n\\r<]|$)");

    private Redirects() {}

    static Optional<URI> of(HtmlPage page) {
        if (page.source().length() > SHELL) {
            return Optional.empty();
        }
        return target(page)
                .flatMap(reference -> page.anchors().resolve(reference))
                .filter(url -> !Links.key(url).equals(Links.key(page.url()))
                        || !url.getScheme().equals(page.url().getScheme()));
    }

    private static Optional<String> target(HtmlPage page) {
        for (var meta : page.dom().select("meta[http-equiv]")) {
            var refresh = REFRESH.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.find()) {
                return Optional.of(refresh.group(1).strip());
            }
        }
        var script = SCRIPT.matcher(page.scripts());
        return script.find() ? Optional.of(script.group(2)) : Optional.empty();
    }
}
