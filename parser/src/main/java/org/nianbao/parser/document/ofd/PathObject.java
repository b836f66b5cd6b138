package org.nianbao.parser.document.ofd;

/** The lines of a path object (图形对象): straight strokes, thin filled boxes, and the sides of frames. */
final class PathObject {

    /** A filled box not thicker than this, in millimetres, is a line. */
    private static final double THIN = 1.4;

    /** How far a line may rise or fall and still be level. */
    private static final double SLANT = 0.25;

    private record Box(double left, double top, double right, double bottom) {

        double thickness() {
            return Math.min(right - left, bottom - top);
        }

        boolean isHoleOf(Box outer) {
            return between(left - outer.left)
                    && between(outer.right - right)
                    && between(top - outer.top)
                    && between(outer.bottom - bottom);
        }

        private static boolean between(double margin) {
            return margin > 0 && margin <= THIN;
        }
    }

    private PathObject() {}

    static void draw(Node object, Matrix outer, Sheet sheet) {
        if (object.number("Alpha", 255) <= 0) {
            return;
        }
        var matrix = Matrix.of(object, outer);
        boolean strokes = Paint.strokes(object, true) && !Paint.isWhite(object.first("StrokeColor"));
        boolean fills = Paint.fills(object, false) && !Paint.isWhite(object.first("FillColor"));
        var pieces = PathData.read(object.textOf("AbbreviatedData").orElse(""));
        Box before = null;
        for (var piece : pieces) {
            if (piece.isCurved()) {
                sheet.outline();
                continue;
            }
            if (strokes) {
                stroke(piece, matrix, sheet);
            }
            if (fills && piece.points().size() > 2) {
                before = fill(bounds(piece, matrix), before, sheet);
            }
        }
    }

    private static void stroke(PathData.Piece piece, Matrix matrix, Sheet sheet) {
        for (int i = 1; i < piece.points().size(); i++) {
            var a = piece.points().get(i - 1);
            var b = piece.points().get(i);
            double x1 = matrix.x(a.x(), a.y());
            double y1 = matrix.y(a.x(), a.y());
            double x2 = matrix.x(b.x(), b.y());
            double y2 = matrix.y(b.x(), b.y());
            line(new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)), SLANT, sheet);
        }
    }

    private static Box fill(Box box, @org.jspecify.annotations.Nullable Box before, Sheet sheet) {
        if (box.thickness() <= THIN) {
            line(box, THIN, sheet);
        } else if (before != null && (before.isHoleOf(box) || box.isHoleOf(before))) {
            double left = (box.left + before.left) / 2;
            double right = (box.right + before.right) / 2;
            double top = (box.top + before.top) / 2;
            double bottom = (box.bottom + before.bottom) / 2;
            sheet.ruling(left, top, right, top);
            sheet.ruling(left, bottom, right, bottom);
            sheet.ruling(left, top, left, bottom);
            sheet.ruling(right, top, right, bottom);
        } else {
            sheet.outline();
        }
        return box;
    }

    /** A box as the line through its middle, if it is thin enough. */
    private static void line(Box box, double thin, Sheet sheet) {
        double width = box.right - box.left;
        double height = box.bottom - box.top;
        if (width >= height && height <= thin && width > 0) {
            double middle = (box.top + box.bottom) / 2;
            sheet.ruling(box.left, middle, box.right, middle);
        } else if (width < height && width <= thin) {
            double middle = (box.left + box.right) / 2;
            sheet.ruling(middle, box.top, middle, box.bottom);
        }
    }

    private static Box bounds(PathData.Piece piece, Matrix matrix) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var p : piece.points()) {
            double x = matrix.x(p.x(), p.y());
            double y = matrix.y(p.x(), p.y());
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Box(left, top, right, bottom);
    }
}
