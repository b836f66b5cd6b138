package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A path under construction, in points, whichever way y grows; when it is painted, its lines and thin boxes are rulings.
 */
public final class Outline {

    /** A filled box not thicker than this, in points, is a line. */
    private static final double THIN = 4;

    /** A stroke at least this many times longer than thick is a line. */
    private static final double SLIM = 3;

    /** How far a line may rise or fall and still be level. */
    private static final double SLANT = 0.7;

    private record Point(double x, double y) {}

    /** A piece of path that was drawn in one go. */
    private static final class Part {
        final List<Point> points = new ArrayList<>();
        boolean curved;

        Box bounds() {
            var box = Box.at(points.get(0).x(), points.get(0).y());
            for (var p : points) {
                box = box.with(p.x(), p.y());
            }
            return box;
        }
    }

    private final List<Part> parts = new ArrayList<>();

    public void move(double x, double y) {
        var part = new Part();
        part.points.add(new Point(x, y));
        parts.add(part);
    }

    public void line(double x, double y) {
        if (parts.isEmpty()) {
            move(x, y);
        } else {
            last().points.add(new Point(x, y));
        }
    }

    public void curve(double x, double y) {
        line(x, y);
        last().curved = true;
    }

    public void close() {
        if (!parts.isEmpty()) {
            var first = last().points.get(0);
            last().points.add(first);
            // What follows without a new start goes on from here.
            move(first.x(), first.y());
        }
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    public void clear() {
        parts.clear();
    }

    /** What the whole path encloses, for clipping. */
    public Box bounds() {
        return parts.stream()
                .filter(p -> p.points.size() > 1)
                .map(Part::bounds)
                .reduce((a, b) -> a.with(b.left(), b.bottom()).with(b.right(), b.top()))
                .orElse(Box.EVERYWHERE);
    }

    /** How many of its parts are shapes with curves. */
    public int shapes() {
        return (int) parts.stream().filter(p -> p.curved).count();
    }

    /** The straight lines of the path, drawn with a pen of this width, as far as {@code clip} lets them be seen. */
    public void stroked(double width, Box clip, Consumer<Box> rules) {
        for (var part : parts) {
            for (int i = 1; i < part.points.size() && !part.curved; i++) {
                var a = part.points.get(i - 1);
                var b = part.points.get(i);
                double dx = Math.abs(a.x() - b.x());
                double dy = Math.abs(a.y() - b.y());
                if (Math.min(dx, dy) > SLANT || dx + dy == 0) {
                    continue;
                }
                double half = width / 2;
                var box = Box.at(a.x(), a.y()).with(b.x(), b.y());
                box = dx >= dy
                        ? new Box(box.left(), box.middleY() - half, box.right(), box.middleY() + half)
                        : new Box(box.middleX() - half, box.bottom(), box.middleX() + half, box.top());
                double thick = Math.min(box.width(), box.height());
                if (thick <= THIN || Math.max(box.width(), box.height()) >= SLIM * thick) {
                    clipped(box, clip, rules);
                }
            }
        }
    }

    /** The thin boxes of the path, filled; also the sides of a frame, which is a box with a hole. */
    public void filled(Box clip, Consumer<Box> rules) {
        Box before = null;
        for (var part : parts) {
            if (part.points.size() < 3) {
                continue;
            }
            var box = part.bounds();
            if (Math.min(box.width(), box.height()) <= THIN) {
                clipped(box, clip, rules);
            } else if (before != null && isFrame(before, box)) {
                sides(before, box, clip, rules);
            }
            before = box;
        }
    }

    private static boolean isFrame(Box a, Box b) {
        return isHole(a, b) || isHole(b, a);
    }

    private static boolean isHole(Box outer, Box hole) {
        return between(hole.left() - outer.left())
                && between(outer.right() - hole.right())
                && between(hole.bottom() - outer.bottom())
                && between(outer.top() - hole.top());
    }

    private static boolean between(double margin) {
        return margin > 0 && margin <= THIN;
    }

    private static void sides(Box a, Box b, Box clip, Consumer<Box> rules) {
        double left = (a.left() + b.left()) / 2;
        double right = (a.right() + b.right()) / 2;
        double bottom = (a.bottom() + b.bottom()) / 2;
        double top = (a.top() + b.top()) / 2;
        clipped(new Box(left, bottom, left, top), clip, rules);
        clipped(new Box(right, bottom, right, top), clip, rules);
        clipped(new Box(left, bottom, right, bottom), clip, rules);
        clipped(new Box(left, top, right, top), clip, rules);
    }

    private static void clipped(Box box, Box clip, Consumer<Box> rules) {
        var seen = box.within(clip);
        if (!seen.isEmpty()) {
            rules.accept(seen);
        }
    }
}
