package org.nianbao.parser.document.page;

/**
 * An upright rectangle.
 *
 * @param bottom the smaller y, whichever way y grows
 * @param top the larger y
 */
public record Box(double left, double bottom, double right, double top) {

    public static final Box EVERYWHERE = new Box(-1e9, -1e9, 1e9, 1e9);

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    public double area() {
        return width() * height();
    }

    public double middleX() {
        return (left + right) / 2;
    }

    public double middleY() {
        return (bottom + top) / 2;
    }

    public boolean isEmpty() {
        return right < left || top < bottom;
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    /** The common part; may be empty. */
    public Box within(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    public Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }

    public static Box at(double x, double y) {
        return new Box(x, y, x, y);
    }

    public Box grown(double by) {
        return new Box(left - by, bottom - by, right + by, top + by);
    }
}
