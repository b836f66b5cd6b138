package org.nianbao.crawler.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;

/** What {@code explain} says of one sighting, below its first line. */
final class SightingLines {

    /** Dates that are further apart are not just the day of entry and the day of release. */
    private static final int DAYS_APART = 3;

    private final Messages messages;
    private final VerdictWords words;

    SightingLines(Messages messages, VerdictWords words) {
        this.messages = messages;
        this.words = words;
    }

    List<String> of(Sighting sighting, Verdict verdict) {
        var lines = new ArrayList<String>();
        before(sighting, verdict).ifPresent(earlier -> since(earlier, sighting, lines));
        sighting.dates().forEach(d -> lines.add(date(d)));
        apart(sighting.dates()).ifPresent(lines::add);
        sighting.documents().forEach(d -> {
            lines.add(d.role().id() + " " + d.format() + " " + d.sha256());
            if (!d.url().equals(sighting.url())) {
                lines.add("  " + d.url());
            }
        });
        if (!sighting.detail().isEmpty()) {
            lines.add(messages.text("explain.lost", Mask.over(sighting.detail())));
        }
        sighting.by().ifPresent(by -> lines.add(messages.text("explain.by", by)));
        return lines;
    }

    /** What it was read from, if that says more than the date. */
    private String date(ClaimedDate claimed) {
        var date = claimed.basis().id() + " " + claimed.date() + "  " + words.basis(claimed.basis());
        return claimed.raw().equals(claimed.date().toString()) ? date : date + "  " + Mask.over(claimed.raw());
    }

    /** The sighting on the portal before this one; what a person brought has no place of its own. */
    private static Optional<Sighting> before(Sighting sighting, Verdict verdict) {
        return verdict.sightings().stream()
                .filter(s -> s.by().isEmpty() && sighting.by().isEmpty())
                .takeWhile(s -> s != sighting && !s.equals(sighting))
                .reduce((earlier, later) -> later);
    }

    private void since(Sighting earlier, Sighting now, List<String> lines) {
        if (!earlier.url().equals(now.url())) {
            lines.add(messages.text("explain.moved", earlier.url()));
        } else if (!now.documents().isEmpty() && hashes(earlier).equals(hashes(now))) {
            lines.add(messages.text("explain.unchanged"));
        }
    }

    private static List<String> hashes(Sighting sighting) {
        return sighting.documents().stream().map(DocumentRef::sha256).sorted().toList();
    }

    private Optional<String> apart(List<ClaimedDate> dates) {
        var days = dates.stream().map(ClaimedDate::date).toList();
        Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> ChronoUnit.DAYS.between(from, to)))
                .filter(between -> between > DAYS_APART)
                .map(between -> messages.text("explain.apart", between));
    }
}
