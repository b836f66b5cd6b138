package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cells that lines cut out of a page. Where no line runs between two fields they are one merged cell; an outer side
 * may be open.
 */
final class Lattice {

    /** Columns or rows narrower than this are the space between two borders. */
    private static final double NARROWEST = 5;

    /** An end this far out shows that a side of the table has no line. */
    private static final double OPEN = 8;

    /** More fields than this are squared paper. */
    private static final int MOST_FIELDS = 20_000;

    /** A cell by its first column and row, and how many of each it covers. */
    record Field(int column, int row, int columnSpan, int rowSpan) {}

    private final double[] xs;
    private final double[] ys;
    private final int[] owner;
    private final List<Field> fields;

    private Lattice(double[] xs, double[] ys, int[] owner, List<Field> fields) {
        this.xs = xs;
        this.ys = ys;
        this.owner = owner;
        this.fields = fields;
    }

    /** The cells; empty if there are not two, or if they are no rectangles, as where a piece of line is missing. */
    static Optional<Lattice> of(Regions.Region region) {
        var xs = places(region.upright(), region.level());
        var ys = places(region.level(), region.upright());
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 1 || rows < 1 || columns * rows < 2 || (long) columns * rows > MOST_FIELDS) {
            return Optional.empty();
        }
        var sets = new DisjointSets(columns * rows);
        var walls = new Walls(region.upright(), xs, ys);
        var floors = new Walls(region.level(), ys, xs);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && !walls.stands(c + 1, r)) {
                    sets.join(r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && !floors.stands(r + 1, c)) {
                    sets.join(r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        return fields(sets, columns, rows).map(made -> new Lattice(xs, ys, made.owner(), made.fields()));
    }

    private record Made(int[] owner, List<Field> fields) {}

    private static Optional<Made> fields(DisjointSets sets, int columns, int rows) {
        var owner = new int[columns * rows];
        Arrays.fill(owner, -1);
        var members = new int[owner.length];
        for (int i = 0; i < owner.length; i++) {
            members[sets.of(i)]++;
        }
        var fields = new ArrayList<Field>();
        for (int i = 0; i < owner.length; i++) {
            if (owner[i] >= 0) {
                continue;
            }
            int c = i % columns;
            int r = i / columns;
            int right = c;
            while (right + 1 < columns && sets.of(i) == sets.of(r * columns + right + 1)) {
                right++;
            }
            int below = r;
            while (below + 1 < rows && sets.of(i) == sets.of((below + 1) * columns + c)) {
                below++;
            }
            int claimed = 0;
            for (int y = r; y <= below; y++) {
                for (int x = c; x <= right; x++) {
                    if (owner[y * columns + x] >= 0 || sets.of(y * columns + x) != sets.of(i)) {
                        return Optional.empty();
                    }
                    owner[y * columns + x] = fields.size();
                    claimed++;
                }
            }
            if (members[sets.of(i)] != claimed) {
                return Optional.empty();
            }
            fields.add(new Field(c, r, right - c + 1, below - r + 1));
        }
        return fields.size() < 2 ? Optional.empty() : Optional.of(new Made(owner, fields));
    }

    /** Where lines run; also where the lines across end, if that is clearly beyond the outermost line. */
    private static double[] places(List<Segment> lines, List<Segment> across) {
        var at = new ArrayList<Double>();
        lines.forEach(l -> at.add(l.at()));
        if (!lines.isEmpty() && across.size() > 1) {
            double first = lines.stream().mapToDouble(Segment::at).min().orElseThrow();
            double last = lines.stream().mapToDouble(Segment::at).max().orElseThrow();
            open(across.stream().mapToDouble(Segment::from).filter(v -> v < first - OPEN), across.size(), at);
            open(across.stream().mapToDouble(Segment::to).filter(v -> v > last + OPEN), across.size(), at);
        }
        at.sort(null);
        var places = new ArrayList<Double>();
        for (double v : at) {
            if (places.isEmpty() || v - places.get(places.size() - 1) >= NARROWEST) {
                places.add(v);
            }
        }
        return places.stream().mapToDouble(v -> v).toArray();
    }

    private static void open(java.util.stream.DoubleStream ends, int lines, List<Double> at) {
        var far = ends.sorted().toArray();
        if (far.length * 2 >= lines && far[far.length - 1] - far[0] < OPEN) {
            at.add(far[0]);
        }
    }

    List<Field> fields() {
        return fields;
    }

    double[] xs() {
        return xs.clone();
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double area() {
        return (right() - left()) * (bottom() - top());
    }

    double width(Field field) {
        return xs[field.column() + field.columnSpan()] - xs[field.column()];
    }

    double height(Field field) {
        return ys[field.row() + field.rowSpan()] - ys[field.row()];
    }

    /** Index of the cell at a point. */
    OptionalInt at(double x, double y) {
        int c = interval(xs, x);
        int r = interval(ys, y);
        return c < 0 || r < 0 ? OptionalInt.empty() : OptionalInt.of(owner[r * columns() + c]);
    }

    private static int interval(double[] places, double v) {
        int i = Arrays.binarySearch(places, v);
        int k = i >= 0 ? i : -i - 2;
        return k >= 0 && k < places.length - 1 ? k : -1;
    }
}
