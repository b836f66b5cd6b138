package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.TableLabel.Kind;

/** Table 四: a head of three levels, then one row of 15 numbers. */
final class Table4Scanner {

    private static final Template.Table4 FORM = Template.FORM_2021.tables().T4();

    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes;
    private final StringBuilder head = new StringBuilder();
    private final List<String> columnLabels = new ArrayList<>();
    private boolean done;

    Table4Scanner(List<Token> tokens, CellCollector cells, TableNotes notes) {
        this.tokens = tokens;
        this.cells = cells;
        this.notes = notes;
    }

    int label(Hit hit, int at) {
        if (done) {
            return hit.next();
        }
        var column = hit.as("T4", Kind.COLUMN);
        var group = hit.as("T4", Kind.GROUP);
        head.append(hit.normal());
        if (column.isEmpty() && group.isEmpty()) {
            // A piece of a torn label can be a label of another table: 其他 of 其他结果.
            return hit.next();
        }
        if (column.isPresent()) {
            columnLabels.add(hit.raw());
        } else {
            notes.label("T4", hit.raw(), hit.entries(), Optional.of(Kind.GROUP));
        }
        notes.covers("T4", tokens.get(at).block());
        notes.covers("T4", tokens.get(hit.next() - 1).block());
        return hit.next();
    }

    /** Text in the head that is no label by itself: a piece of one, torn by line breaks or merged cells. */
    void torn(Token token) {
        if (!done && head.length() < 500) {
            head.append(Labels.normalise(token.raw()));
        }
    }

    /** Numbers from {@code from} to {@code end}: placed if they are 15 and something of the head was seen. */
    void numbers(int from, int end) {
        if (done || (columnLabels.isEmpty() && head.length() == 0)) {
            return;
        }
        var run = ValueRun.of(tokens, from, end);
        for (var row : candidates(run)) {
            var values = ValueRun.exactly(row, FORM.columns().size());
            if (!values.isEmpty()) {
                cells.place(FORM.columns().stream().map(c -> "T4." + c.id()).toList(), values, "T4");
                notes.row("T4", "N");
                done = true;
                noteColumns();
                return;
            }
        }
        int stray = ValueRun.numbers(run.all());
        // A number or two between the lines of the head is the number of a page.
        if (stray > 2) {
            notes.unplaced("T4", stray);
        }
    }

    /** Each line by itself; all together only if no number stands alone that could count pages. */
    private static List<List<Token>> candidates(ValueRun run) {
        var candidates = new ArrayList<>(run.lines());
        if (run.stacked() || run.lines().stream().allMatch(l -> l.size() > 1)) {
            candidates.add(0, run.all());
        }
        return candidates;
    }

    /** Column labels by position. A head whose letters are all there counts as complete even if its labels are torn. */
    private void noteColumns() {
        var form = FORM.columns();
        boolean complete = columnLabels.size() == form.size() || coversForm();
        int count = complete ? form.size() : columnLabels.size();
        for (int i = 0; i < count; i++) {
            var id = complete ? form.get(i).id() : "";
            var raw =
                    i < columnLabels.size() ? columnLabels.get(i) : form.get(i).label();
            notes.label(
                    "T4",
                    raw,
                    List.of(new LabelBook.Entry("T4", Optional.of(Kind.COLUMN), id, Match.EXACT, TemplateVersion.NONE)),
                    Optional.of(Kind.COLUMN));
        }
    }

    private boolean coversForm() {
        var need = new StringBuilder();
        FORM.columns().forEach(c -> need.append(c.label()));
        FORM.groups().forEach(need::append);
        return Letters.cover(Letters.of(head), Letters.of(need));
    }
}
