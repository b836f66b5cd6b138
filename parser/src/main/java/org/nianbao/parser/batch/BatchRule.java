package org.nianbao.parser.batch;

import org.nianbao.parser.check.Rules;
import org.nianbao.parser.check.Severity;

/** The rules over a batch. Their titles, bases and messages stand in the parser's bundle as those of the other rules. */
public enum BatchRule {
    /** Two agencies with much the same text (内容雷同). */
    SIMILAR_TEXT("SET-01"),
    /** A government's roll-up that has less than its units together. */
    ROLL_UP("SET-02"),
    /** Two agencies with the same numbers throughout. */
    SAME_FIGURES("SET-04");

    private final String id;

    BatchRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return Rules.card(id).severity();
    }
}
