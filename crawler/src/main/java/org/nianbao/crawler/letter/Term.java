package org.nianbao.crawler.letter;

import java.time.LocalDate;
import java.util.Comparator;
import org.nianbao.crawler.alert.Story;

/**
 * What a report is and when it is due.
 *
 * @param deadline as printed
 * @param reference whether it is a date of reference only
 */
record Term(int year, String deadline, boolean reference) implements Comparable<Term> {

    private static final Comparator<Term> NEWEST_FIRST = Comparator.comparingInt(Term::year)
            .reversed()
            .thenComparing(Term::deadline)
            .thenComparing(Term::reference);

    static Term of(Story story) {
        return new Term(Integer.parseInt(story.count("year")), story.text("deadline"), story.isReferenceDate());
    }

    static Term of(Matter matter) {
        return new Term(matter.year(), matter.deadline().toString(), matter.reference());
    }

    /** Days from the deadline to a day, negative before it. */
    static long days(LocalDate deadline, LocalDate day) {
        return java.time.temporal.ChronoUnit.DAYS.between(deadline, day);
    }

    String words(Desk desk) {
        return desk.text(reference ? "term.default" : "term", year, deadline);
    }

    @Override
    public int compareTo(Term other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
