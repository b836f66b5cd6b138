package org.nianbao.parser.report;

import java.util.List;
import java.util.Optional;

/** One row of numbers of table 三, and what is known of its name. */
final class Table3Row {

    /** What stands for a row that the form does not have, such as a subtotal. */
    static final String FOREIGN = "-";

    final List<Token> values;

    /** Whether its values stand one under the other, so that its end was inferred. */
    final boolean stacked;

    /** Id of the row; empty while unknown. */
    private String id = "";

    /** The row whose label stands before it on a line of its own: its name only if all rows are printed like that. */
    Optional<String> labelBefore = Optional.empty();

    /** The group whose label stands beside it. */
    Optional<String> groupBeside = Optional.empty();

    /** Whether its own label is not beside it and it was placed by its order. */
    private boolean byOrder;

    Table3Row(List<Token> values, boolean stacked) {
        this.values = List.copyOf(values);
        this.stacked = stacked;
    }

    String id() {
        return id;
    }

    boolean isNamed() {
        return !id.isEmpty();
    }

    boolean isForeign() {
        return id.equals(FOREIGN);
    }

    boolean isByOrder() {
        return byOrder;
    }

    void name(String row) {
        id = row;
    }

    void nameByOrder(String row) {
        id = row;
        byOrder = true;
    }

    boolean isWhole(int columns) {
        return !ValueRun.exactly(values, columns).isEmpty();
    }

    /** One number more than columns: a number stands where the label should be. */
    boolean hasNumberForLabel(int columns) {
        return values.size() == columns + 1 && values.stream().allMatch(Token::isNumber);
    }
}
