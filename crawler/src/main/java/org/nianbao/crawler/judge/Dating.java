package org.nianbao.crawler.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nianbao.parser.Words;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;

/**
 * Was a report that is there published in time? Our own eyes come first, then the agency's own word (meta, element, page,
 * list); an address or a header accuses nobody.
 */
final class Dating {

    /** The more trusted basis first; of two dates with the same basis the earlier, in the agency's favour. */
    private static final Comparator<ClaimedDate> TRUST =
            Comparator.comparing(ClaimedDate::basis).thenComparing(ClaimedDate::date);

    private final Evidence evidence;
    private final Publication seen;
    private final Words sight;

    private Dating(Evidence evidence, Instant firstSeen) {
        this.evidence = evidence;
        this.seen = new Publication(evidence.owed().day(firstSeen), DateBasis.FIRST_SEEN);
        this.sight =
                Words.of("reason.seen", Moments.print(firstSeen, evidence.owed().zone()));
    }

    static Ruling of(Evidence evidence, Instant firstSeen) {
        return new Dating(evidence, firstSeen).rule();
    }

    private Ruling rule() {
        var own = evidence.ownWord();
        var inTime = best(own, date -> !isPast(date));
        var late = best(own, this::isPast);
        if (!isPast(seen.on())) {
            return Ruling.published(Timeliness.ON_TIME, inTime.orElse(seen), sight, Words.of("reason.seen-in-time"));
        }
        if (late.isEmpty() && inTime.isPresent()) {
            return Ruling.published(
                    Timeliness.ON_TIME, inTime.get(), sight, claim("reason.word-in-time", inTime.get()));
        }
        if (inTime.isEmpty() && late.isPresent()) {
            return Ruling.published(Timeliness.LATE, late.get(), sight, claim("reason.word-late", late.get()));
        }
        // No word of its own, or words on both sides of the deadline: only a read can decide.
        var doubt = Words.of(own.isEmpty() ? "reason.no-word" : "reason.words-disagree");
        var reads = evidence.emptyHandedAfterDeadline();
        if (reads.isEmpty()) {
            return Ruling.published(
                            Timeliness.UNVERIFIABLE, forDisplay(), sight, doubt, Words.of("reason.no-read-between"))
                    .with(Detail.DATE_NOT_PROVABLE);
        }
        var read = reads.get(reads.size() - 1);
        return Ruling.published(
                Timeliness.LATE,
                late.orElse(seen),
                sight,
                doubt,
                Words.of(
                        "reason.read-late",
                        Moments.print(read.at(), evidence.owed().zone())));
    }

    private boolean isPast(LocalDate day) {
        return evidence.owed().isPast(day);
    }

    private static Words claim(String key, Publication claimed) {
        return Words.of(key, claimed.basis().id(), claimed.on());
    }

    private static Optional<Publication> best(List<ClaimedDate> dates, Predicate<LocalDate> fits) {
        return dates.stream()
                .filter(d -> fits.test(d.date()))
                .min(TRUST)
                .map(d -> new Publication(d.date(), d.basis()));
    }

    private Publication forDisplay() {
        var any = evidence.sightings().stream().flatMap(s -> s.dates().stream());
        return Stream.of(evidence.ownWord(), any.toList())
                .flatMap(dates -> best(dates, day -> true).stream())
                .findFirst()
                .orElse(seen);
    }
}
