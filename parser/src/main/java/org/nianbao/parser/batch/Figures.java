package org.nianbao.parser.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.parser.report.Report;

/**
 * The numbers of a report's three tables, so short that a batch can hold all of them.
 *
 * @param nonZero every cell that holds a number other than zero, as {@code id=number;} in the order of the form
 * @param read a hash of the ids of all cells that were read: reports in which other cells were read are not compared
 * @param totals the numbers of {@link #TOTALS}, empty where the cell was not read or holds no number
 * @param complete whether all three tables are there and every number in them was placed
 */
public record Figures(String nonZero, int read, List<Optional<BigDecimal>> totals, boolean complete) {

    /**
     * The cells in which a roll-up is compared with its units. Normative documents (行政规范性文件) are not among them: one
     * issued jointly counts in the report of each issuer.
     */
    static final List<String> TOTALS = List.of(
            "T3.A.tot",
            "T3.C7.tot",
            "T2.licence.decisions",
            "T2.penalty.decisions",
            "T2.compulsion.decisions",
            "T4.rev.sum",
            "T4.lit_dir.sum",
            "T4.lit_aft.sum");

    /** Of a report without tables. */
    public static final Figures NONE = new Figures(
            "", 0, TOTALS.stream().map(t -> Optional.<BigDecimal>empty()).toList(), false);

    public Figures {
        totals = List.copyOf(totals);
    }

    public static Figures of(Report report) {
        var nonZero = new StringBuilder();
        var read = new HashSet<String>();
        report.cells().forEach((id, cell) -> {
            read.add(id);
            cell.value()
                    .filter(v -> v.signum() != 0)
                    .ifPresent(
                            v -> nonZero.append(id).append('=').append(plain(v)).append(';'));
        });
        boolean complete = Stream.of("T2", "T3", "T4")
                .map(report.tables()::get)
                .allMatch(table -> table != null && table.present() && table.unplaced() == 0);
        return new Figures(
                nonZero.toString(),
                read.hashCode(),
                TOTALS.stream().map(report::value).toList(),
                complete && !read.isEmpty());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    Optional<BigDecimal> total(int index) {
        return totals.get(index);
    }

    /** The ids of the cells that are not zero. */
    List<String> cells() {
        var ids = new ArrayList<String>();
        for (var cell : nonZero.split(";")) {
            if (!cell.isEmpty()) {
                ids.add(cell.substring(0, cell.indexOf('=')));
            }
        }
        return ids;
    }

    /** The different numbers other than zero. Sums and repeated entries count once: they are no evidence of their own. */
    Set<BigDecimal> distinct() {
        var numbers = new HashSet<BigDecimal>();
        for (var cell : nonZero.split(";")) {
            if (!cell.isEmpty()) {
                numbers.add(new BigDecimal(cell.substring(cell.indexOf('=') + 1)));
            }
        }
        return numbers;
    }
}
