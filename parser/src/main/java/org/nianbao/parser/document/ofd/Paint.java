package org.nianbao.parser.document.ofd;

import java.util.Optional;

/** Whether an object leaves anything to see on white paper. */
final class Paint {

    private static final double WHITE = 250;

    private Paint() {}

    /**
     * Whether its inside or its edge is painted at all.
     *
     * @param filled whether such an object is filled when it does not say
     */
    static boolean shows(Node object, boolean filled) {
        boolean opaque = object.number("Alpha", 255) > 0;
        return opaque && (fills(object, filled) || strokes(object, !filled));
    }

    static boolean fills(Node object, boolean unlessSaid) {
        return object.is("Fill", unlessSaid) && isOpaque(object.first("FillColor"));
    }

    static boolean strokes(Node object, boolean unlessSaid) {
        return object.is("Stroke", unlessSaid) && isOpaque(object.first("StrokeColor"));
    }

    private static boolean isOpaque(Optional<Node> colour) {
        return colour.map(c -> c.number("Alpha", 255) > 0).orElse(true);
    }

    /** Whether a colour is plain white; only RGB and gray are looked at. */
    static boolean isWhite(Optional<Node> colour) {
        var values = colour.flatMap(c -> c.attribute("Value")).map(v -> v.split("\\s+"));
        if (values.isEmpty() || values.get().length != 1 && values.get().length != 3) {
            return false;
        }
        for (var value : values.get()) {
            double light = value.startsWith("#") ? hexadecimal(value.substring(1)) : Numbers.of(value, 0);
            if (light < WHITE) {
                return false;
            }
        }
        return true;
    }

    private static double hexadecimal(String digits) {
        return digits.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(digits, 16) : 0;
    }
}
