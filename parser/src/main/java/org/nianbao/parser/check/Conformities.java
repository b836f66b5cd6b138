package org.nianbao.parser.check;

import java.util.Collection;

/** From findings to the state of a report that was read. */
public final class Conformities {

    private Conformities() {}

    /** {@link Conformity#MALFORMED} if a certain violation of form or content is among them, else conforming. */
    public static Conformity of(Collection<Finding> findings) {
        return findings.stream().anyMatch(f -> f.isCertainViolation() && isAboutFormOrContent(f.rule()))
                ? Conformity.MALFORMED
                : Conformity.CONFORMS;
    }

    /** Publication (PUB-*), the batch as a whole (SET-*) and the signature's date (DOC-13) never count. */
    public static boolean isAboutFormOrContent(String rule) {
        return !rule.startsWith("PUB-") && !rule.startsWith("SET-") && !rule.equals("DOC-13");
    }
}
