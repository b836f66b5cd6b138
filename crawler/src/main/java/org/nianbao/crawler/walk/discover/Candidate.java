package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.store.LookState;

/**
 * An address that may be that of the column, and what stands there.
 *
 * @param url its address
 * @param way words of the links that lead to it from the page where the search began
 * @param reasons why it may be the column
 * @param score how much speaks for it; more is more
 * @param state what reading it brought
 * @param detail for people
 * @param reports titles of annual reports that stand there, of whomever
 * @param years report years of them; with an agency that is looked for, of its own
 * @param own whether a report of the agency that is looked for is among them; false if nobody is
 */
public record Candidate(
        URI url,
        List<String> way,
        Set<Reason> reasons,
        int score,
        LookState state,
        String detail,
        long reports,
        SortedSet<Integer> years,
        boolean own) {

    public Candidate {
        way = List.copyOf(way);
        reasons = Set.copyOf(reasons);
        years = new TreeSet<>(years);
    }

    /** Whether report titles were read there. */
    public boolean isVerified() {
        return reports > 0;
    }

    /** Whether a page stands there at all. */
    boolean isThere() {
        return state.isComplete() || state == LookState.INCOMPLETE || state == LookState.CHANGED;
    }

    /** The way there as one line for people. */
    public String how() {
        return way.isEmpty() ? "the address itself" : String.join(" → ", way);
    }
}
