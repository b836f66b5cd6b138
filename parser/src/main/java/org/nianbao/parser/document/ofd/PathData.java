package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nianbao.parser.document.page.Outline;

/** Reads the outline of a path object (AbbreviatedData). */
final class PathData {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final int MOST_POINTS = 200_000;

    private final Matrix matrix;
    private final Outline outline;
    private int points;

    private PathData(Matrix matrix, Outline outline) {
        this.matrix = matrix;
        this.outline = outline;
    }

    /**
     * Draws an outline.
     *
     * @param matrix how the object's coordinates lie on the page
     */
    static void read(String text, Matrix matrix, Outline outline) {
        var path = new PathData(matrix, outline);
        var found = WORD.matcher(text);
        var numbers = new ArrayList<Double>();
        char command = ' ';
        while (found.find() && path.points < MOST_POINTS) {
            var word = found.group();
            if (Character.isLetter(word.charAt(0))) {
                command = word.toUpperCase(Locale.ROOT).charAt(0);
                numbers.clear();
                if (command == 'C') {
                    outline.close();
                }
                continue;
            }
            numbers.add(Numbers.of(word, 0));
            if (numbers.size() == arity(command)) {
                path.apply(command, numbers.get(numbers.size() - 2), numbers.get(numbers.size() - 1));
                numbers.clear();
            }
        }
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

    /** Of a curve only the end counts. */
    private void apply(char command, double ownX, double ownY) {
        points++;
        double x = matrix.x(ownX, ownY);
        double y = matrix.y(ownX, ownY);
        switch (command) {
            case 'S', 'M' -> outline.move(x, y);
            case 'L' -> outline.line(x, y);
            default -> outline.curve(x, y);
        }
    }
}
