package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds the claims of the text on one topic against the table that counts the same (文字与表格一致). */
final class ClaimComparison {

    /** Smaller numbers stand in some cell by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private ClaimComparison() {}

    static List<NumberClaim> on(Topic topic, CheckContext c) {
        return c.numbers().stream()
                .filter(claim -> claim.topic() == topic && claim.isComparable())
                .toList();
    }

    /**
     * The finding if the text names numbers on the topic and the table has none of them. A text that has the right number
     * once may well name others of something narrower.
     *
     * @param alsoRight numbers that the same words may mean
     */
    static Optional<Draft> contradiction(Topic topic, CheckContext c, Collection<BigDecimal> alsoRight) {
        var claims = on(topic, c);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        var figure = TableFigure.of(topic, c);
        if (claims.stream().anyMatch(claim -> fits(claim, figure, alsoRight))) {
            return Optional.empty();
        }
        var claim = claims.get(0);
        var cells = topic.cells(c).stream()
                .filter(cell -> c.report().cell(cell).isPresent())
                .toList();
        var draft = Draft.violation(Certainty.REVIEW)
                .quoting(claim.sentence())
                .at(cells)
                .comparing(figure.printed(), claim.printed());
        var place = topic.printed(c);
        var part = partWith(claim.number(), topic, c);
        if (part.isPresent()) {
            return Optional.of(
                    draft.variant("part", claim.words(), claim.printed(), place, figure.printed(), part.get()));
        }
        return Optional.of(
                claim.extent() == Extent.UNSAID
                        ? draft.saying(claim.words(), claim.printed(), place, figure.printed())
                        : draft.variant("scope", claim.words(), claim.printed(), place, figure.printed()));
    }

    private static boolean fits(NumberClaim claim, TableFigure figure, Collection<BigDecimal> alsoRight) {
        return !figure.excludes(claim.number())
                || alsoRight.stream().anyMatch(right -> right.compareTo(claim.number()) == 0);
    }

    /** The one row or cell of table 三 that has the number, where the topic covers more: the text may mean just that. */
    private static Optional<String> partWith(BigDecimal number, Topic topic, CheckContext c) {
        var rows = topic.rows(c);
        if (number.compareTo(TELLING) < 0 || rows.isEmpty()) {
            return Optional.empty();
        }
        var names = FormLabels.of(c.form());
        if (rows.size() > 1) {
            for (var row : rows) {
                var figure = TableFigure.ofRows(List.of(row), c);
                if (figure.least().compareTo(number) == 0) {
                    return Optional.of(names.row("T3", row));
                }
            }
        }
        return rows.stream()
                .flatMap(
                        row -> c.form().tables().T3().columns().stream().map(column -> "T3." + row + "." + column.id()))
                .filter(cell ->
                        c.value(cell).filter(v -> v.compareTo(number) == 0).isPresent())
                .map(cell -> names.cell(cell).toString())
                .findFirst();
    }
}
