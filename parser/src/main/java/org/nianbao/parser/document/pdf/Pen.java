package org.nianbao.parser.document.pdf;

import org.nianbao.parser.document.page.Box;

/**
 * What of the graphics state decides whether a line can be seen.
 *
 * @param clip where anything can be seen, as an upright box
 * @param stroke kind of the colour of strokes
 * @param strokeWhite whether strokes are white
 * @param fill kind of the colour of fills
 * @param fillWhite whether fills are white
 */
record Pen(Box clip, Ink stroke, boolean strokeWhite, Ink fill, boolean fillWhite) {

    static final Pen FIRST = new Pen(Box.EVERYWHERE, Ink.LIGHT, false, Ink.LIGHT, false);

    Pen within(Box box) {
        return new Pen(clip.within(box), stroke, strokeWhite, fill, fillWhite);
    }

    Pen stroking(Ink ink, boolean white) {
        return new Pen(clip, ink, white, fill, fillWhite);
    }

    Pen filling(Ink ink, boolean white) {
        return new Pen(clip, stroke, strokeWhite, ink, white);
    }
}
