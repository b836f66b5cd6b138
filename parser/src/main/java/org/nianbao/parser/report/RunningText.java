package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;

/**
 * The text outside the tables: no empty lines, no numbers of pages, nothing that stands in one of the three tables except
 * headings; each heading on a line of its own.
 */
final class RunningText {

    private final List<String> lines = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private RunningText() {}

    static RunningText of(Document document, TableNotes notes) {
        var text = new RunningText();
        var blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph p) {
                text.paragraph(p.text().strip(), notes.isInTable(i));
            }
        }
        return text;
    }

    private void paragraph(String text, boolean inTable) {
        if (text.isEmpty() || Labels.squeeze(text).isEmpty() || PageNumber.isMarked(text)) {
            return;
        }
        var heading = Headings.read(text);
        if (heading.isPresent()) {
            heading(text, heading.get());
            return;
        }
        var pieces = BuriedHeadings.split(text);
        if (pieces.size() > 1) {
            pieces.forEach(piece -> paragraph(piece, false));
        } else if (!inTable && !endsAHeading(text)) {
            lines.add(text);
        }
    }

    private void heading(String text, Headings.Meaning heading) {
        headings.add(new Heading(heading.no(), text, heading.match(), lines.size()));
        lines.add(text);
    }

    /** Whether this line completes a heading that begins on the line before: its numeral alone, or its first words. */
    private boolean endsAHeading(String text) {
        if (lines.isEmpty() || isHeading(lines.size() - 1)) {
            return false;
        }
        var before = lines.get(lines.size() - 1);
        var joined = before + text;
        Optional<Headings.Meaning> heading = Headings.beginsLikeOne(before) ? Headings.known(joined) : Optional.empty();
        heading.ifPresent(h -> {
            lines.remove(lines.size() - 1);
            heading(joined, h);
        });
        return heading.isPresent();
    }

    private boolean isHeading(int line) {
        return !headings.isEmpty() && headings.get(headings.size() - 1).line() == line;
    }

    List<String> lines() {
        return lines;
    }

    /** Every heading of a prescribed section, repeats included. */
    List<Heading> headings() {
        return headings;
    }
}
