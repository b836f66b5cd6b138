package org.nianbao.crawler.cli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML (ECMA-376, part 1, 17), of both its namespaces. */
final class Docx {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Docx() {}

    static boolean is(Node node, String name) {
        var namespace = node.getNamespaceURI();
        return namespace != null && WORD.contains(namespace) && name.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The pieces of text of a paragraph, not those of paragraphs in a text box within it. */
    static List<Element> pieces(Element paragraph) {
        var pieces = new ArrayList<Element>();
        collect(paragraph, pieces, false);
        return pieces;
    }

    /** All text of an element, the paragraphs within included. */
    static String text(Element element) {
        var pieces = new ArrayList<Element>();
        collect(element, pieces, true);
        var text = new StringBuilder();
        pieces.forEach(p -> text.append(p.getTextContent()));
        return text.toString();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(c -> is(c, name)).findFirst();
    }

    private static void collect(Element from, List<Element> pieces, boolean intoParagraphs) {
        for (var child : children(from)) {
            if (is(child, "t")) {
                pieces.add(child);
            } else if (intoParagraphs || !is(child, "p")) {
                collect(child, pieces, intoParagraphs);
            }
        }
    }
}
