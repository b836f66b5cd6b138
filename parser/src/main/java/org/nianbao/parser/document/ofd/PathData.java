package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The outline of a path object (AbbreviatedData): its pieces, each drawn in one go. */
final class PathData {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final int MOST_POINTS = 200_000;

    /** A point of the object's own coordinates. */
    record Point(double x, double y) {}

    /** A piece of the path; of curves only the ends are kept. */
    static final class Piece {
        private final List<Point> points = new ArrayList<>();
        private boolean curved;

        List<Point> points() {
            return points;
        }

        boolean isCurved() {
            return curved;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private int points;

    private PathData() {}

    static List<Piece> read(String text) {
        var path = new PathData();
        var found = WORD.matcher(text);
        var numbers = new ArrayList<Double>();
        char command = ' ';
        while (found.find() && path.points < MOST_POINTS) {
            var word = found.group();
            if (Character.isLetter(word.charAt(0))) {
                command = word.toUpperCase(Locale.ROOT).charAt(0);
                numbers.clear();
                if (command == 'C') {
                    path.close();
                }
                continue;
            }
            numbers.add(Numbers.of(word, 0));
            if (numbers.size() == arity(command)) {
                path.apply(command, numbers.get(numbers.size() - 2), numbers.get(numbers.size() - 1));
                numbers.clear();
            }
        }
        return path.pieces;
    }

    private static int arity(char command) {
        return switch (command) {
            case 'S', 'M', 'L' -> 2;
            case 'Q' -> 4;
            case 'B' -> 6;
            case 'A' -> 7;
            default -> -1;
        };
    }

    private void apply(char command, double x, double y) {
        points++;
        if (pieces.isEmpty() || command == 'M' || command == 'S') {
            pieces.add(new Piece());
        }
        var piece = pieces.get(pieces.size() - 1);
        piece.points.add(new Point(x, y));
        piece.curved |= command == 'Q' || command == 'B' || command == 'A';
    }

    private void close() {
        if (!pieces.isEmpty()) {
            var piece = pieces.get(pieces.size() - 1);
            if (piece.points.size() > 1) {
                piece.points.add(piece.points.get(0));
            }
        }
    }
}
