package org.nianbao.parser.document.ofd;

import java.util.Collections;
import org.nianbao.parser.document.page.Page;

/** Letters of a text object (文字对象), each by its own place. */
final class TextObject {

    /** Height of a font when the object does not say, in millimetres. */
    private static final double USUAL_SIZE = 3.5;

    /** A distance to the next letter beyond this multiple of the usual one is a gap, not the letter's width. */
    private static final double GAP = 1.5;

    private static final String UNKNOWN = "\uFFFD";

    /** What writers put where they know a glyph's number but not its letter. */
    private static final String PLACEHOLDER = "\u00A4";

    private final Node object;
    private final Matrix matrix;
    private final Canvas canvas;
    private final boolean visible;
    private final boolean byGlyphs;
    private double x;
    private double y;

    private TextObject(Node object, Matrix matrix, Canvas canvas) {
        this.object = object;
        this.matrix = matrix;
        this.canvas = canvas;
        this.visible = Paint.shows(object, true);
        this.byGlyphs = object.first("CGTransform").isPresent();
    }

    static void draw(Node object, Matrix outer, Canvas canvas) {
        var matrix = Matrix.of(object, outer);
        // What leans or stands on its head is a watermark.
        if (matrix.keepsUpright()) {
            var text = new TextObject(object, matrix, canvas);
            object.all("TextCode").forEach(text::code);
        }
    }

    private void code(Node code) {
        x = code.number("X", x);
        y = code.number("Y", y);
        var letters = letters(code.text().toString());
        var dx = Deltas.of(code.attribute("DeltaX").orElse(""), letters.length);
        var dy = Deltas.of(code.attribute("DeltaY").orElse(""), letters.length);
        boolean downwards = dx.length == 0 && dy.length > 0;
        double size = object.number("Size", USUAL_SIZE);
        double scale = object.number("HScale", 1);
        double nowX = x;
        double nowY = y;
        for (int i = 0; i < letters.length; i++) {
            double usual = size * scale * (isWide(letters[i]) ? 1 : 0.5);
            double next = i < dx.length ? dx[i] : downwards ? 0 : usual;
            double advance = next > 0 && next <= GAP * usual ? next : usual;
            if (!letters[i].isBlank()) {
                var glyph = new Page.Glyph(
                        letters[i],
                        matrix.x(nowX, nowY),
                        matrix.y(nowX, nowY),
                        advance * matrix.widening(),
                        size * matrix.heightening());
                canvas.glyph(glyph, visible);
            }
            nowX += next;
            nowY += i < dy.length ? dy[i] : 0;
        }
    }

    private String[] letters(String text) {
        if (text.isEmpty() && byGlyphs) {
            int count = object.all("CGTransform")
                    .mapToInt(t -> (int) t.number("GlyphCount", 1))
                    .sum();
            return Collections.nCopies(Math.max(0, Math.min(count, 10_000)), UNKNOWN)
                    .toArray(String[]::new);
        }
        // Indented XML, not part of the text.
        var shown = text.indexOf('\n') >= 0 ? text.strip() : text;
        return shown.codePoints()
                .mapToObj(Character::toString)
                .map(c -> byGlyphs && c.equals(PLACEHOLDER) ? UNKNOWN : c)
                .toArray(String[]::new);
    }

    /** Whether a letter takes a square: Han, kana, full-width marks, and quotation marks as Chinese fonts have them. */
    private static boolean isWide(String letter) {
        int c = letter.codePointAt(0);
        return c >= 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC) || c >= 0x2010 && c <= 0x2BFF;
    }
}
