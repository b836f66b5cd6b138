package org.nianbao.crawler.walk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A pager that stands in the page as base64, to be decoded by a script (云南): decoded here, so that its links can be read. */
final class HiddenPager {

    private static final int LONGEST = 60_000;

    private HiddenPager() {}

    static void show(Document dom) {
        var place = dom.getElementById("pages");
        if (place == null) {
            return;
        }
        var text = place.hasAttr("value") ? place.attr("value") : place.wholeText();
        decoded(text.strip()).filter(html -> html.contains("<")).ifPresent(html -> {
            if (place.normalName().equals("input") || place.normalName().equals("textarea")) {
                place.after("<div>" + html + "</div>");
            } else {
                place.html(html);
            }
        });
    }

    private static Optional<String> decoded(String text) {
        if (text.length() < 16 || text.length() > LONGEST || !text.matches("[A-Za-z0-9+/\\s]+={0,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
