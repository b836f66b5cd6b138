package org.nianbao.parser.document.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.Flow;

/** The tables open at a place, one in the other. RTF never says that a table ends: a paragraph outside of it does. */
final class RtfTables {

    private final Flow flow;
    private final Limits limits;
    private Deque<RtfTable> open = new ArrayDeque<>();
    private int cells;

    /** Whether a row has been announced and not ended: what follows is in it, whether it says so or not. */
    private boolean rowBegun;

    RtfTables(Flow flow, Limits limits) {
        this.flow = flow;
        this.limits = limits;
    }

    /** In how many tables a paragraph stands. */
    int level(RtfState state) {
        return rowBegun ? Math.max(1, state.level()) : state.level();
    }

    /** What follows stands in so many tables. */
    void enter(int level) {
        if (level > limits.depth()) {
            throw CannotRead.limit("depth", limits.depth());
        }
        while (open.size() > level) {
            endTable();
        }
        while (open.size() < level) {
            openCell();
            open.push(new RtfTable());
        }
        openCell();
    }

    /** The properties of the rows at a level; what stands there is not ended by them. */
    RtfRow newRow(int level) {
        rowBegun = true;
        while (open.size() < level) {
            openCell();
            open.push(new RtfTable());
        }
        var table = table(level);
        table.properties = new RtfRow();
        return table.properties;
    }

    RtfRow row(int level) {
        return open.size() < level ? newRow(level) : table(level).properties;
    }

    void endCell(int level) {
        enter(level);
        var table = open.getFirst();
        table.cell(flow.close());
    }

    void endRow(int level) {
        rowBegun &= level > 1;
        while (open.size() > level) {
            endTable();
        }
        if (open.size() == level && level > 0) {
            endRow(open.getFirst());
        }
    }

    /** Ends all tables. */
    void end() {
        enter(0);
    }

    /** Sets the tables aside while a text box is read. */
    Outside pause() {
        var outside = new Outside(open, rowBegun);
        open = new ArrayDeque<>();
        rowBegun = false;
        return outside;
    }

    void resume(Outside outside) {
        open = outside.open;
        rowBegun = outside.rowBegun;
    }

    /** What is open around a text box. */
    record Outside(Deque<RtfTable> open, boolean rowBegun) {}

    private void openCell() {
        var table = open.peek();
        if (table != null && !table.inCell) {
            if (++cells > limits.cells()) {
                throw CannotRead.limit("cells", limits.cells());
            }
            flow.open();
            table.inCell = true;
        }
    }

    private void endRow(RtfTable table) {
        if (table.inCell) {
            var rest = flow.close();
            table.inCell = false;
            if (!rest.isEmpty()) {
                table.cell(rest);
            }
        }
        table.row();
    }

    private void endTable() {
        var table = open.getFirst();
        endRow(table);
        open.pop();
        if (!table.isEmpty()) {
            var draft = flow.newTable();
            table.into(draft);
            flow.table(draft);
        }
    }

    private RtfTable table(int level) {
        return open.stream().skip((long) open.size() - level).findFirst().orElseThrow();
    }
}
