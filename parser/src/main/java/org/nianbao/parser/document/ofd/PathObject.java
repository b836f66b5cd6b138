package org.nianbao.parser.document.ofd;

import org.nianbao.parser.document.page.Box;
import org.nianbao.parser.document.page.Outline;

/** The lines of a path object (图形对象): straight strokes, thin filled boxes, and the sides of frames. */
final class PathObject {

    private PathObject() {}

    static void draw(Node object, Matrix outer, Canvas canvas) {
        if (object.number("Alpha", 255) <= 0) {
            return;
        }
        var outline = new Outline();
        PathData.read(object.textOf("AbbreviatedData").orElse(""), Matrix.of(object, outer), outline);
        if (Paint.strokes(object, true) && !Paint.isWhite(object.first("StrokeColor"))) {
            outline.stroked(0, Box.EVERYWHERE, canvas::rule);
        }
        if (Paint.fills(object, false) && !Paint.isWhite(object.first("FillColor"))) {
            outline.filled(Box.EVERYWHERE, canvas::rule);
        }
        canvas.outlines(outline.shapes());
    }
}
