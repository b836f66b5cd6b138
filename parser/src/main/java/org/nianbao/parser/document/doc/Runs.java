package org.nianbao.parser.document.doc;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.jspecify.annotations.Nullable;

/** Prints stretches of a story's text as a reader sees them. Stretches have to be asked for from front to back. */
final class Runs {

    private final CharSequence text;
    private final List<CHPX> runs;
    private final StyleSheet styles;
    private final BitSet fieldCodes;
    private final DocPictures pictures;

    /** By run: its marks where the paragraph's style hides nothing. */
    private final @Nullable RunMarks[] shown;

    private int at;

    Runs(HWPFDocument document, int from, int to, DocPictures pictures) {
        this.text = document.getText();
        this.runs = document.getCharacterTable().getTextRuns();
        this.styles = document.getStyleSheet();
        this.fieldCodes = FieldCodes.hidden(text, from, to);
        this.pictures = pictures;
        this.shown = new @Nullable RunMarks[runs.size()];
    }

    /**
     * Whether the letter at the end of a stretch is hidden.
     *
     * @param style of the paragraph
     */
    boolean hides(int position, int style) {
        int i = at;
        while (i < runs.size() && runs.get(i).getEnd() <= position) {
            i++;
        }
        return i < runs.size()
                && runs.get(i).getStart() <= position
                && marks(i, RunMarks.hides(styles, style)).hidden();
    }

    private RunMarks marks(int run, boolean hiddenByStyle) {
        if (hiddenByStyle) {
            return RunMarks.of(runs.get(run), styles, true);
        }
        var known = shown[run];
        if (known == null) {
            known = RunMarks.of(runs.get(run), styles, false);
            shown[run] = known;
        }
        return known;
    }

    void print(int from, int to, int style, Passage flow) {
        boolean hiddenByStyle = RunMarks.hides(styles, style);
        int position = from;
        while (position < to) {
            while (at < runs.size() && runs.get(at).getEnd() <= position) {
                at++;
            }
            boolean known = at < runs.size() && runs.get(at).getStart() <= position;
            int next = at == runs.size()
                    ? to
                    : known ? runs.get(at).getEnd() : runs.get(at).getStart();
            int end = Math.min(to, next);
            if (known) {
                print(position, end, marks(at, hiddenByStyle), flow);
            } else {
                print(position, end, RunMarks.PLAIN, flow);
            }
            position = end;
        }
    }

    private void print(int from, int to, RunMarks marks, Passage flow) {
        if (marks.hidden()) {
            return;
        }
        int i = from;
        while (i < to) {
            int plain = i;
            while (plain < to && text.charAt(plain) >= ' ' && marks.symbol().isEmpty() && !fieldCodes.get(plain)) {
                plain++;
            }
            flow.append(text, i, plain);
            i = plain;
            if (i < to) {
                if (!fieldCodes.get(i)) {
                    print(text.charAt(i), i, marks, flow);
                }
                i++;
            }
        }
    }

    private void print(char c, int position, RunMarks marks, Passage flow) {
        switch (c) {
            case '\t' -> flow.append(' ');
            case 0x0B, 0x0C, 0x0E -> flow.endLine();
            case 0x1E -> flow.append('-');
            case 0x01 -> pictures.inline(marks).ifPresent(flow::picture);
            case 0x08 -> pictures.floating(position).ifPresent(flow::picture);
            default -> {
                if (marks.symbol().isPresent()) {
                    // What a symbol font shows there is unknown, and may be a digit.
                    int shown = marks.symbol().getAsInt();
                    flow.append(shown >= 0xE000 && shown <= 0xF8FF || shown < ' ' ? '\uFFFD' : (char) shown);
                } else if (c >= ' ') {
                    flow.append(c);
                }
            }
        }
    }
}
