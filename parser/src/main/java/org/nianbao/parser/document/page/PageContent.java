package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.parser.document.Block;

/**
 * What is on one page, from top to bottom: lines of text outside of tables, tables, pictures.
 *
 * @param page the page itself
 */
record PageContent(Page page, List<Item> items) {

    /** A picture smaller than this, in points, is an ornament. */
    private static final double WIDE = 100;

    private static final double HIGH = 50;

    /** Something on a page, by the height at which it begins. */
    sealed interface Item {
        double top();
    }

    record Line(TextLine line) implements Item {
        @Override
        public double top() {
            return line.y() - line.size() / 2;
        }
    }

    record Ruled(Table table, double top) implements Item {}

    record Shown(Block.Image image, double top) implements Item {}

    static PageContent of(Page page) {
        var sheets = sheets(page);
        var outside = new ArrayList<Page.Glyph>();
        for (var glyph : page.glyphs()) {
            if (sheets.stream().noneMatch(s -> s.take(glyph))) {
                outside.add(glyph);
            }
        }
        var items = new ArrayList<Item>();
        for (var sheet : sheets) {
            // A drawing, or a frame around one text: what stands in it is no table.
            sheet.table()
                    .ifPresentOrElse(t -> items.add(new Ruled(t, sheet.top())), () -> outside.addAll(sheet.taken()));
        }
        TextLine.of(outside).forEach(line -> items.add(new Line(line)));
        for (var picture : Pictures.whole(page.pictures())) {
            if (picture.width() >= WIDE && picture.height() >= HIGH) {
                items.add(new Shown(new Block.Image(""), picture.y()));
            }
        }
        items.sort(Comparator.comparingDouble(Item::top));
        return new PageContent(page, items);
    }

    /** The smaller first, so that a table in a frame keeps its letters. */
    private static List<Sheet> sheets(Page page) {
        return Regions.of(page.rulings()).stream()
                .map(Lattice::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Lattice::area))
                .map(Sheet::new)
                .toList();
    }

    /** A lattice that is being filled. */
    private static final class Sheet {

        /** Letters hang from about a third of their height above the base line. */
        private static final double MIDDLE = 0.35;

        private final Lattice lattice;
        private final List<List<Page.Glyph>> inCell = new ArrayList<>();
        private final List<Page.Glyph> taken = new ArrayList<>();

        Sheet(Lattice lattice) {
            this.lattice = lattice;
            lattice.fields().forEach(f -> inCell.add(new ArrayList<>()));
        }

        boolean take(Page.Glyph glyph) {
            OptionalInt at = lattice.at(glyph.x() + glyph.width() / 2, glyph.y() - MIDDLE * glyph.size());
            at.ifPresent(i -> {
                inCell.get(i).add(glyph);
                taken.add(glyph);
            });
            return at.isPresent();
        }

        List<Page.Glyph> taken() {
            return taken;
        }

        double top() {
            return lattice.top();
        }

        Optional<Table> table() {
            var xs = lattice.xs();
            var cells = new ArrayList<Table.Cell>();
            int filled = 0;
            for (int i = 0; i < inCell.size(); i++) {
                var f = lattice.fields().get(i);
                var text = CellWords.of(inCell.get(i), xs[f.column()], xs[f.column() + f.columnSpan()]);
                filled += text.isEmpty() ? 0 : 1;
                cells.add(new Table.Cell(f.column(), f.row(), f.columnSpan(), f.rowSpan(), text));
            }
            double left = xs[0];
            for (int i = 0; i < xs.length; i++) {
                xs[i] -= left;
            }
            return filled < 2 || lattice.columns() < 2
                    ? Optional.empty()
                    : Optional.of(new Table(xs, lattice.rows(), cells));
        }
    }
}
