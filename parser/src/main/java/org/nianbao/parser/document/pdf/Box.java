package org.nianbao.parser.document.pdf;

/** An upright rectangle in the coordinates of the page's author, y growing upwards. */
record Box(double left, double bottom, double right, double top) {

    static final Box EVERYWHERE = new Box(-1e9, -1e9, 1e9, 1e9);

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    double area() {
        return width() * height();
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (bottom + top) / 2;
    }

    boolean isEmpty() {
        return right < left || top < bottom;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    /** The common part; may be empty. */
    Box within(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    static Box at(double x, double y) {
        return new Box(x, y, x, y);
    }

    Box grown(double by) {
        return new Box(left - by, bottom - by, right + by, top + by);
    }
}
