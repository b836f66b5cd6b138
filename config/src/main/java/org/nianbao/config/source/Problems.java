package org.nianbao.config.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nianbao.config.Problem;
import org.nianbao.config.Problem.Grade;
import org.nianbao.config.text.Blanks;

/** Collects what is wrong with one file. */
public final class Problems {

    /** Nobody mends more than this in one go, and a wrong file of 50,000 rows must not drown the first line. */
    static final int MOST = 200;

    private static final int LONGEST_ARGUMENT = 120;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int unnamed;
    private int errors;

    /** @param file the file as the user named it */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * Notes an error.
     *
     * @param line from 1; 0 when the file as a whole is meant
     */
    public void error(int line, Fault fault, Object... args) {
        errors++;
        add(line, Grade.ERROR, fault, args);
    }

    /**
     * Notes something worth saying.
     *
     * @param line from 1; 0 when the file as a whole is meant
     */
    public void note(int line, Fault fault, Object... args) {
        add(line, Grade.NOTE, fault, args);
    }

    /** How many errors were reported so far, those beyond the cap included. */
    public int errors() {
        return errors;
    }

    /** All problems by line; the last one tells how many more there are. */
    public List<Problem> inOrder() {
        var all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Problem::line));
        if (unnamed > 0) {
            all.add(problem(0, Grade.NOTE, Fault.PROBLEMS_MORE, unnamed));
        }
        return all;
    }

    private void add(int line, Grade grade, Fault fault, Object... args) {
        if (found.size() < MOST) {
            found.add(problem(line, grade, fault, args));
        } else {
            unnamed++;
        }
    }

    private Problem problem(int line, Grade grade, Fault fault, Object... args) {
        List<String> printed = Arrays.stream(args)
                .map(arg -> Blanks.printable(String.valueOf(arg), LONGEST_ARGUMENT))
                .toList();
        return new Problem(file, line, grade, fault.key(), printed);
    }
}
