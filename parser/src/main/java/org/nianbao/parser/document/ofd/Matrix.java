package org.nianbao.parser.document.ofd;

import java.util.List;
import java.util.Optional;

/** An affine map in OFD's order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix NONE = new Matrix(1, 0, 0, 1, 0, 0);

    static Matrix moved(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    static Matrix scaled(double factor) {
        return new Matrix(factor, 0, 0, factor, 0, 0);
    }

    /** How an object's coordinates lie on what it is drawn on: its own matrix, then the corner of its boundary. */
    static Matrix of(Node object, Matrix outer) {
        var boundary = object.attribute("Boundary").map(Numbers::of).orElse(List.of());
        var corner = boundary.size() < 2 ? NONE : moved(boundary.get(0), boundary.get(1));
        return own(object).map(m -> m.then(corner)).orElse(corner).then(outer);
    }

    private static Optional<Matrix> own(Node object) {
        return object.attribute("CTM")
                .map(Numbers::of)
                .filter(n -> n.size() >= 6)
                .map(n -> new Matrix(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
    }

    Matrix then(Matrix next) {
        return new Matrix(
                next.a * a + next.c * b,
                next.b * a + next.d * b,
                next.a * c + next.c * d,
                next.b * c + next.d * d,
                next.a * e + next.c * f + next.e,
                next.b * e + next.d * f + next.f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How much wider a level length becomes. */
    double widening() {
        return Math.hypot(a, b);
    }

    /** How much taller an upright length becomes. */
    double heightening() {
        return Math.hypot(c, d);
    }

    /** Whether level lines stay level and run to the right. */
    boolean keepsUpright() {
        return a > 0 && Math.abs(b) <= 0.17 * a && d > 0;
    }
}
