package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.TableLabel;

/** T3-08, T3-09 and T3-12: numbers and labels of table 三 that hardly ever are as they stand. */
final class RequestPatternRules {

    private static final List<String> RARE = List.of("sci", "pub", "law");
    private static final BigDecimal MANY = BigDecimal.valueOf(5);

    private RequestPatternRules() {}

    /** 结转下年度 above 本年新收: something carried in twice, past the limit of Art. 33. */
    static List<Draft> carriedTwice(CheckContext c) {
        var cells = new ArrayList<String>();
        var columns = new ArrayList<String>();
        for (var column : c.form().tables().T3().columns()) {
            var received = c.value("T3.A." + column.id());
            var carried = c.value("T3.D." + column.id());
            if (received.isPresent() && carried.isPresent() && carried.get().compareTo(received.get()) > 0) {
                cells.addAll(List.of("T3.D." + column.id(), "T3.A." + column.id()));
                columns.add(column.label() + " " + carried.get().toPlainString() + " > "
                        + received.get().toPlainString());
            }
        }
        return cells.isEmpty()
                ? List.of()
                : List.of(Draft.warning(Certainty.REVIEW)
                        .saying(Flow.listed(columns, 7))
                        .at(cells)
                        .comparing("", Flow.listed(columns, 7)));
    }

    /** Nobody but institutes, charities or law firms asks a town: the columns may be shifted. */
    static List<Draft> rareApplicants(CheckContext c) {
        boolean small =
                AdministrativeLevel.isBelowRuleMakers(c.kind(), c.subject().region(), c.agency());
        if (!small || c.sum(came("np")).filter(v -> v.signum() == 0).isEmpty()) {
            return List.of();
        }
        var cells = new ArrayList<>(came("np"));
        var listed = new ArrayList<String>();
        for (var column : RARE) {
            c.sum(came(column)).filter(v -> v.compareTo(MANY) >= 0).ifPresent(v -> {
                cells.addAll(came(column));
                listed.add(FormLabels.of(c.form()).cell("T3.A." + column).column() + " " + v.toPlainString());
            });
        }
        return listed.isEmpty()
                ? List.of()
                : List.of(Draft.advice(Certainty.REVIEW)
                        .saying(Flow.listed(listed, 3))
                        .at(cells)
                        .comparing("", Flow.listed(listed, 3)));
    }

    /** （四）结转下年度继续办理: the form numbers it 四、. */
    static List<Draft> numberOfLastRow(CheckContext c) {
        return c.report().table("T3").labels().stream()
                .filter(label ->
                        label.kind() == TableLabel.Kind.ROW && label.id().equals("D"))
                .filter(label -> Flow.of(label.raw()).startsWith("(四)"))
                .limit(1)
                .map(label -> Draft.advice(Certainty.CERTAIN)
                        .saying(Flow.of(label.raw()))
                        .quoting(label.raw().strip())
                        .in(3)
                        .comparing("四、", "（四）"))
                .toList();
    }

    /** What came in from one kind of applicant: new and carried in. */
    private static List<String> came(String column) {
        return List.of("T3.A." + column, "T3.B." + column);
    }
}
