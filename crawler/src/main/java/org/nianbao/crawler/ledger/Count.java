package org.nianbao.crawler.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;

/** How many agencies of a group stand where, and how many of their reports are in form. Those exempt are in no other count. */
final class Count {

    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private final Map<Conformity, Long> forms = new EnumMap<>(Conformity.class);

    void add(Verdict verdict) {
        var standing = Standing.of(verdict);
        standings.merge(standing, 1L, Long::sum);
        if (standing != Standing.EXEMPT) {
            verdict.conformity().ifPresent(form -> forms.merge(form, 1L, Long::sum));
        }
    }

    long of(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    long of(Conformity form) {
        return forms.getOrDefault(form, 0L);
    }

    long due() {
        return standings.values().stream().mapToLong(n -> n).sum() - of(Standing.EXEMPT);
    }

    /** Reports about whose form there is a word. */
    long read() {
        return of(Conformity.CONFORMS) + of(Conformity.MALFORMED);
    }
}
