package org.nianbao.parser.document;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks a tree of HTML without recursion, so that no page is too deep, and without lists of all its elements. */
final class HtmlNodes {

    private HtmlNodes() {}

    /**
     * Shows all nodes under a root, itself included, in the order of the page.
     *
     * @param goOn told each node; false ends the walk
     */
    static void walk(Node root, Predicate<Node> goOn) {
        Node node = root;
        while (node != null && goOn.test(node)) {
            node = after(node, root);
        }
    }

    private static @Nullable Node after(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != root) {
            var next = at.nextSibling();
            if (next != null) {
                return next;
            }
            var parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }

    /** How many characters that are not blank stand in an element; counts no further than {@code enough}. */
    static int letters(Element element, int enough) {
        var count = new int[1];
        walk(element, node -> {
            if (node instanceof TextNode text) {
                count[0] += letters(text.getWholeText());
            }
            return count[0] < enough;
        });
        return count[0];
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Spaces.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }
}
