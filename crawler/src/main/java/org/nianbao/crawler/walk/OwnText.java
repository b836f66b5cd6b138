package org.nianbao.crawler.walk;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Text that stands in an element itself, looked at without putting it together. */
final class OwnText {

    private OwnText() {}

    /** Whether a character that is no blank stands in {@link Element#ownText()}. */
    static boolean holds(Element element, char wanted) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text
                    && text.getWholeText().indexOf(wanted) >= 0) {
                return true;
            }
        }
        return false;
    }
}
