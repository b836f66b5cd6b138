package org.nianbao.crawler.cli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Puts values in place of <code>{{name}}</code> in a paragraph, whose runs word processors tear anywhere. */
final class Placeholders {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{1,60})}}");

    private Placeholders() {}

    /** A stretch of the paragraph's text and what comes in its place. */
    private record Change(int from, int to, String text) {}

    static void fill(Element paragraph, Values values) {
        var pieces = Docx.pieces(paragraph);
        var text = new StringBuilder();
        pieces.forEach(p -> text.append(p.getTextContent()));
        if (text.indexOf("{{") < 0) {
            return;
        }
        var changes = new ArrayList<Change>();
        for (Matcher m = PLACEHOLDER.matcher(text); m.find(); ) {
            var name = m.group(1).strip();
            var value = values.text(name).orElseThrow(() -> new TemplateException("template.unknown", name));
            changes.add(new Change(m.start(), m.end(), XmlText.clean(value)));
        }
        int start = 0;
        for (var piece : pieces) {
            int end = start + piece.getTextContent().length();
            piece.setTextContent(piece(text.substring(start, end), start, changes));
            piece.setAttributeNS(XML, "xml:space", "preserve");
            start = end;
        }
    }

    /** What is left of a piece: a value stands where its placeholder began, so that it looks as that did. */
    private static String piece(String old, int start, List<Change> changes) {
        var filled = new StringBuilder();
        int at = start;
        int end = start + old.length();
        for (var change : changes) {
            if (change.to() <= start || change.from() >= end) {
                continue;
            }
            if (change.from() >= start) {
                filled.append(old, at - start, change.from() - start).append(change.text());
            }
            at = Math.min(end, change.to());
        }
        return filled.append(old, at - start, old.length()).toString();
    }
}
