package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The values between two words, by the lines on which they stand.
 *
 * @param lines from top to bottom; in a column of single values, the stretches between empty lines
 * @param stacked whether each value stands on a line of its own, so that nothing tells where a row ends
 */
record ValueRun(List<List<Token>> lines, boolean stacked) {

    ValueRun {
        lines = List.copyOf(lines);
    }

    static ValueRun of(List<Token> tokens, int from, int end) {
        var lines = new ArrayList<List<Token>>();
        var stretches = new ArrayList<List<Token>>();
        boolean stretchEnds = true;
        int line = -1;
        for (int i = from; i < end; i++) {
            var token = tokens.get(i);
            if (!token.isValue()) {
                stretchEnds = true;
                continue;
            }
            if (stretchEnds) {
                stretches.add(new ArrayList<>());
            }
            if (stretchEnds || token.line() != line) {
                lines.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(token);
            lines.get(lines.size() - 1).add(token);
            stretchEnds = false;
            line = token.line();
        }
        boolean stacked = lines.stream().allMatch(l -> l.size() == 1);
        return new ValueRun(stacked ? stretches : lines, stacked);
    }

    List<Token> all() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /**
     * Cut into rows of {@code n}: single values are one row if they come out exactly; lines are rows, but for the
     * number of a page that stands alone between them. What fits nothing is one row that {@link #exactly} refuses.
     */
    List<List<Token>> rows(int n) {
        if (lines.isEmpty() || n == 0) {
            return lines;
        }
        if (stacked) {
            return exactly(all(), n).isEmpty() ? stretches(n) : List.of(all());
        }
        boolean anyWhole = lines.stream().anyMatch(l -> !exactly(l, n).isEmpty());
        if (anyWhole) {
            return lines.stream().filter(l -> !isPageNumber(l)).toList();
        }
        return isOneRowBroken(n) ? List.of(all()) : lines;
    }

    /** The stretches between empty lines, if each holds a whole row, or a whole row and a number for its label. */
    private List<List<Token>> stretches(int n) {
        var numbers = lines.stream()
                .map(l -> l.stream().filter(Token::isNumber).toList())
                .filter(l -> !l.isEmpty())
                .toList();
        boolean even = numbers.stream().map(List::size).distinct().count() == 1
                && (numbers.get(0).size() == n || numbers.get(0).size() == n + 1);
        return even ? numbers : List.of(all());
    }

    private static boolean isPageNumber(List<Token> line) {
        return line.size() == 1 && PageNumber.canBe(line.get(0));
    }

    /** One row on two lines: only if nothing on a line of its own could be a page's number, and its sum holds. */
    private boolean isOneRowBroken(int n) {
        return lines.stream().allMatch(l -> l.size() > 1)
                && exactly(all(), n).size() == n
                && RowSum.holds(exactly(all(), n));
    }

    /** Exactly {@code n} of the values, if it is beyond doubt which: all, or all but blanks around or between them. */
    static List<Token> exactly(List<Token> values, int n) {
        if (values.size() == n) {
            return values;
        }
        var numbers = values.stream().filter(Token::isNumber).toList();
        return numbers.size() == n ? numbers : List.of();
    }

    static int numbers(List<Token> values) {
        return (int) values.stream().filter(Token::isNumber).count();
    }
}
