package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.TableLabel;

/** T2-02, T2-03, T3-05, T3-06 and T4-02: what may stand in a cell for a number. */
final class NumberCellRules {

    private static final int NAMED = 6;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?:\\.\\d{1,12})?");
    private static final Set<String> BLANKS = Set.of("", "/", "//", "-", "--", "—", "——", "–", "无");

    private NumberCellRules() {}

    static List<Draft> oneNumberOnly(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var table : List.of("T2", "T3", "T4")) {
            // Text without any number is another rule's matter in tables 三 and 四.
            Predicate<Cell> remark =
                    cell -> table.equals("T2") ? !isNumber(cell) : cell.value().isPresent();
            var odd = c.cells(table).stream()
                    .filter(cell -> !isBlank(cell) && !isNumber(cell))
                    .filter(remark)
                    .toList();
            if (!odd.isEmpty()) {
                drafts.add(about(c, odd, Draft.warning(Certainty.CERTAIN)));
            }
        }
        return drafts;
    }

    /** Blanks of tables 二 and 四; those of table 三 are T3-05, for its sums rest on them. */
    static List<Draft> disclosureBlanks(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var table : List.of("T2", "T4")) {
            var blanks =
                    c.cells(table).stream().filter(NumberCellRules::isBlank).toList();
            if (!blanks.isEmpty()) {
                drafts.add(blanks(c, blanks));
            }
        }
        return drafts;
    }

    static List<Draft> requestBlanks(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var blanks = c.cells("T3").stream().filter(NumberCellRules::isBlank).toList();
        if (!blanks.isEmpty()) {
            drafts.add(blanks(c, blanks));
        }
        var unplaced = unplacedRows(c);
        if (!unplaced.isEmpty()) {
            drafts.add(Draft.warning(Certainty.REVIEW)
                    .variant(
                            "unread",
                            unplaced.size(),
                            Flow.listed(FormLabels.of(c.form()).rows("T3", unplaced), NAMED)));
        }
        return drafts;
    }

    static List<Draft> requestCounts(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var wrong = c.cells("T3").stream().filter(NumberCellRules::isNoCount).toList();
        if (!wrong.isEmpty()) {
            drafts.add(about(c, wrong, Draft.violation(Certainty.CERTAIN)).comparing("0, 1, 2 …", raws(wrong)));
        }
        // Two numbers run together look like this too, and then it is our reading that is wrong.
        var text = c.cells("T3").stream().filter(NumberCellRules::isText).toList();
        if (!text.isEmpty()) {
            drafts.add(about(c, text, Draft.violation(Certainty.REVIEW)).comparing("0, 1, 2 …", raws(text)));
        }
        return drafts;
    }

    static List<Draft> fifteenNumbers(CheckContext c) {
        var table = c.report().table("T4");
        if (!table.present()) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        var cells = c.cells("T4");
        int due = c.form().tables().T4().columns().size();
        if (cells.size() != due) {
            drafts.add(Draft.violation(cells.isEmpty() ? Certainty.REVIEW : Certainty.CERTAIN)
                    .saying(due, cells.size())
                    .comparing(String.valueOf(due), String.valueOf(cells.size())));
        }
        var wrong = cells.stream().filter(NumberCellRules::isNoCount).toList();
        if (!wrong.isEmpty()) {
            drafts.add(Draft.violation(Certainty.CERTAIN)
                    .variant("count", where(c, wrong))
                    .at(ids(wrong))
                    .comparing("0, 1, 2 …", raws(wrong)));
        }
        var text = cells.stream().filter(NumberCellRules::isText).toList();
        if (!text.isEmpty()) {
            drafts.add(Draft.violation(Certainty.REVIEW)
                    .variant("count", where(c, text))
                    .at(ids(text))
                    .comparing("0, 1, 2 …", raws(text)));
        }
        return drafts;
    }

    static boolean isBlank(Cell cell) {
        return cell.value().isEmpty() && BLANKS.contains(Flow.of(cell.raw()));
    }

    private static boolean isNumber(Cell cell) {
        return (cell.raw().equals("0") && cell.value().isPresent())
                || NUMBER.matcher(Flow.of(cell.raw())).matches();
    }

    private static boolean isText(Cell cell) {
        return cell.value().isEmpty() && !isBlank(cell);
    }

    private static boolean isNoCount(Cell cell) {
        return cell.value()
                .filter(v -> v.signum() < 0 || v.stripTrailingZeros().scale() > 0)
                .isPresent();
    }

    /** Rows whose label was read but whose numbers could not be placed. */
    private static List<String> unplacedRows(CheckContext c) {
        var table = c.report().table("T3");
        var labelled = table.labels().stream()
                .filter(l -> l.kind() == TableLabel.Kind.ROW)
                .map(TableLabel::id)
                .toList();
        return c.requestRows().stream()
                .filter(id -> labelled.contains(id) && !table.rows().contains(id))
                .toList();
    }

    private static Draft blanks(CheckContext c, List<Cell> blanks) {
        return Draft.warning(Certainty.CERTAIN)
                .saying(
                        blanks.size(),
                        Flow.listed(FormLabels.of(c.form()).names(ids(blanks)), NAMED),
                        c.form()
                                .sections()
                                .get(blanks.get(0).id().charAt(1) - '1')
                                .heading())
                .at(ids(blanks))
                .comparing("0", blanks.get(0).raw());
    }

    private static Draft about(CheckContext c, List<Cell> cells, Draft draft) {
        return draft.saying(where(c, cells)).at(ids(cells)).comparing("", raws(cells));
    }

    private static String where(CheckContext c, List<Cell> cells) {
        var names = FormLabels.of(c.form());
        return Flow.listed(
                cells.stream()
                        .map(cell -> names.cell(cell.id()) + "“" + cell.raw() + "”")
                        .toList(),
                NAMED);
    }

    private static List<String> ids(List<Cell> cells) {
        return cells.stream().map(Cell::id).toList();
    }

    private static String raws(List<Cell> cells) {
        return Flow.listed(cells.stream().map(Cell::raw).toList(), NAMED);
    }
}
