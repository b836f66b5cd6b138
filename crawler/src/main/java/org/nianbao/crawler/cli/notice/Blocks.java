package org.nianbao.crawler.cli.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Repeats and drops the blocks of a template. A block stands between two paragraphs, or two rows of a table, that hold nothing
 * but <code>{{#name}}</code> and <code>{{/name}}</code>; <code>{{^name}}</code> begins one that is for the case that there is
 * nothing.
 */
final class Blocks {

    private static final Pattern MARK = Pattern.compile("\\s*\\{\\{\\s*([#^/])\\s*([^{}]{1,60}?)\\s*}}\\s*");

    private Blocks() {}

    private record Mark(char kind, String name) {}

    /** Fills in everything within an element. */
    static void fill(Element parent, Values values) {
        children(parent, values);
        keepOneParagraph(parent);
    }

    private static void children(Element parent, Values values) {
        var child = parent.getFirstChild();
        while (child != null) {
            var next = child.getNextSibling();
            if (child instanceof Element element) {
                var mark = mark(element);
                if (mark.isEmpty()) {
                    if (Docx.is(element, "p")) {
                        Placeholders.fill(element, values);
                    }
                    fill(element, values);
                } else {
                    next = block(element, mark.get(), values);
                }
            }
            child = next;
        }
    }

    /** Puts a block in place; gives what stands behind it. */
    private static @Nullable Node block(Element first, Mark mark, Values values) {
        var last = end(first, mark);
        var parent = (Element) first.getParentNode();
        var body = parent.cloneNode(false);
        while (first.getNextSibling() != last) {
            body.appendChild(first.getNextSibling());
        }
        for (var scope : scopes(mark, values)) {
            var copy = (Element) body.cloneNode(true);
            children(copy, scope);
            while (copy.getFirstChild() != null) {
                parent.insertBefore(copy.getFirstChild(), first);
            }
        }
        var behind = last.getNextSibling();
        parent.removeChild(first);
        parent.removeChild(last);
        return behind;
    }

    private static List<Values> scopes(Mark mark, Values values) {
        var scopes = values.block(mark.name());
        return mark.kind() == '#' ? scopes : scopes.isEmpty() ? List.of(values) : List.of();
    }

    private static Node end(Element first, Mark mark) {
        int open = 0;
        if (mark.kind() != '/') {
            for (Node node = first; node != null; node = node.getNextSibling()) {
                var other = node instanceof Element element ? mark(element) : Optional.<Mark>empty();
                if (other.filter(m -> m.name().equals(mark.name())).isPresent()) {
                    open += other.get().kind() == '/' ? -1 : 1;
                    if (open == 0) {
                        return node;
                    }
                }
            }
        }
        throw new TemplateException("template.block", mark.kind() + mark.name());
    }

    private static Optional<Mark> mark(Element element) {
        if (!Docx.is(element, "p") && !Docx.is(element, "tr")) {
            return Optional.empty();
        }
        var match = MARK.matcher(Docx.text(element));
        return match.matches() ? Optional.of(new Mark(match.group(1).charAt(0), match.group(2))) : Optional.empty();
    }

    /** A table cell must hold a paragraph (17.4.65). */
    private static void keepOneParagraph(Element parent) {
        if (Docx.is(parent, "tc")
                && Docx.children(parent).stream().noneMatch(c -> Docx.is(c, "p") || Docx.is(c, "tbl"))) {
            parent.appendChild(
                    parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), parent.getPrefix() + ":p"));
        }
    }
}
