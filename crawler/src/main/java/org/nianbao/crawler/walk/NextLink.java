package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.parser.report.Labels;

/**
 * The link to the next page (下一页), as it stands on a page.
 *
 * @param kind what became of it
 * @param url where it leads, when live
 */
record NextLink(Kind kind, Optional<URI> url) {

    enum Kind {
        /** It leads somewhere. */
        LIVE,
        /** The words stand there, but lead nowhere: the last page. */
        DEAD,
        /** A script turns the page. */
        SCRIPTED,
        /** No such words. */
        NONE
    }

    private static final NextLink NOTHING = new NextLink(Kind.NONE, Optional.empty());

    private static final Pattern WORDS = Pattern.compile("(?:下一页|下页|后一页|后页|(?i:next))[>»›→]{0,2}");
    private static final int NEIGHBOURS = 12;
    private static final Pattern SIGNS = Pattern.compile("[>›»]");

    static NextLink on(HtmlPage page) {
        var found = NOTHING;
        for (var element : page.dom().body().getAllElements()) {
            var one = read(page, element);
            if (one.kind().ordinal() < found.kind().ordinal()) {
                found = one;
            }
            if (found.kind() == Kind.LIVE) {
                break;
            }
        }
        return found;
    }

    private static NextLink read(HtmlPage page, Element element) {
        if (element.normalName().equals("a")) {
            var text = Labels.squeeze(element.text());
            var sign = SIGNS.matcher(text).matches() && hasNumberedNeighbour(element);
            return WORDS.matcher(text).matches() || sign ? anchor(page, element) : NOTHING;
        }
        // No words without one of these, and very many elements.
        if (!OwnText.holds(element, '页') && !OwnText.holds(element, 'x') && !OwnText.holds(element, 'X')) {
            return NOTHING;
        }
        var dead = WORDS.matcher(Labels.squeeze(element.ownText())).find()
                && element.ownText().length() <= 60
                && element.closest("a") == null;
        return dead ? new NextLink(Kind.DEAD, Optional.empty()) : NOTHING;
    }

    private static NextLink anchor(HtmlPage page, Element anchor) {
        if (anchor.className().contains("disabled")) {
            return new NextLink(Kind.DEAD, Optional.empty());
        }
        // EasySite keeps the address of the next page in a "tagname" attribute.
        var target =
                anchor.hasAttr("tagname") ? page.anchors().resolve(anchor.attr("tagname")) : Links.target(page, anchor);
        if (target.isPresent()) {
            var itself = Links.key(target.get()).equals(Links.key(page.url()));
            return itself ? new NextLink(Kind.DEAD, Optional.empty()) : new NextLink(Kind.LIVE, target);
        }
        var href = anchor.attr("href");
        var idle = href.isBlank() && !anchor.hasAttr("onclick") && !anchor.hasAttr("tagname");
        return new NextLink(idle ? Kind.DEAD : Kind.SCRIPTED, Optional.empty());
    }

    private static boolean hasNumberedNeighbour(Element anchor) {
        var neighbour = anchor.previousElementSibling();
        for (int steps = 0; steps < NEIGHBOURS && neighbour != null; steps++) {
            if (neighbour.text().strip().matches("\\d{1,4}")) {
                return true;
            }
            neighbour = neighbour.previousElementSibling();
        }
        return false;
    }
}
