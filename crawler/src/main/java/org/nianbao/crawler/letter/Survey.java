package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;
import org.nianbao.store.SweepRecord;

/**
 * How it stands now with all reports. Verdicts come some at a time, and of those that need no word nothing stays; so thousands of
 * agencies take little memory.
 */
public final class Survey {

    private final VerdictWords words;
    private final Optional<SweepRecord> last;
    private final List<Matter> matters = new ArrayList<>();
    private final Map<Key, Matter> open = new HashMap<>();
    private final Map<String, Coverage.Counter> coverage = new HashMap<>();
    private final Map<String, Integer> recorded = new HashMap<>();
    private final List<Reader> readers;

    private record Key(String agency, int year, Topic topic) {}

    Survey(List<Reader> readers, Optional<SweepRecord> last, VerdictWords words) {
        this.words = words;
        this.last = last;
        this.readers = List.copyOf(readers);
        readers.forEach(reader -> coverage.put(reader.audience(), new Coverage.Counter(last)));
    }

    /** Takes note of verdicts as of the moment for which messages are composed. */
    public void add(Collection<Verdict> verdicts) {
        for (var verdict : verdicts) {
            for (var reader : readers) {
                if (reader.isToldOf(verdict.agency())) {
                    recorded.merge(reader.audience(), isOnRecordOnly(verdict) ? 1 : 0, Integer::sum);
                    Objects.requireNonNull(coverage.get(reader.audience())).add(List.of(verdict));
                }
            }
            if (!verdict.baseline() && verdict.timeliness() != Timeliness.EXEMPT) {
                for (var matter : matters(verdict)) {
                    matters.add(matter);
                    matter.topic().ifPresent(topic -> open.put(new Key(matter.agency(), matter.year(), topic), matter));
                }
            }
        }
    }

    /** Whether there would be something to tell, had it not been long over when we began to look. */
    private static boolean isOnRecordOnly(Verdict verdict) {
        boolean sound = verdict.timeliness() == Timeliness.ON_TIME
                && verdict.conformity().filter(Conformity.MALFORMED::equals).isEmpty();
        return verdict.baseline() && verdict.timeliness() != Timeliness.EXEMPT && !sound;
    }

    private List<Matter> matters(Verdict verdict) {
        var found = new ArrayList<Matter>();
        switch (verdict.timeliness()) {
            case DUE_SOON -> found.add(Matter.of(verdict, Optional.of(Topic.DUE), "", 0));
            case MISSING -> accused(verdict, Topic.MISSING).forEach(found::add);
            case WITHDRAWN -> accused(verdict, Topic.WITHDRAWN).forEach(found::add);
            case UNVERIFIABLE -> found.add(Matter.of(verdict, Optional.empty(), words.plainReason(verdict), 0));
            default -> {}
        }
        boolean there = verdict.timeliness() != Timeliness.MISSING && verdict.timeliness() != Timeliness.WITHDRAWN;
        if (there && verdict.conformity().filter(Conformity.MALFORMED::equals).isPresent()) {
            found.add(Matter.of(verdict, Optional.of(Topic.MALFORMED), rules(verdict), faults(verdict)));
        }
        return found;
    }

    private static Stream<Matter> accused(Verdict verdict, Topic topic) {
        return verdict.accuses() ? Stream.of(Matter.of(verdict, Optional.of(topic), "", 0)) : Stream.empty();
    }

    /** Of a report that cannot be dated the note speaks of the date. */
    private String rules(Verdict verdict) {
        return verdict.timeliness() == Timeliness.UNVERIFIABLE ? "" : words.plainReason(verdict);
    }

    private static long faults(Verdict verdict) {
        return verdict.conclusion().remarks().stream()
                .filter(Remark::isCertainFault)
                .filter(remark -> !verdict.waived(remark.rule()))
                .count();
    }

    Optional<SweepRecord> last() {
        return last;
    }

    /** Reports of years long over with which something is the matter: nobody is told of them one by one. */
    int recorded(Reader reader) {
        return recorded.getOrDefault(reader.audience(), 0);
    }

    /** What is open with agencies that a reader is told of. */
    Stream<Matter> matters(Reader reader) {
        return matters.stream().filter(matter -> reader.isToldOf(matter.agency()));
    }

    /** What is open under a topic with one report. */
    Optional<Matter> matter(String agency, int year, Topic topic) {
        return Optional.ofNullable(open.get(new Key(agency, year, topic)));
    }

    Coverage coverage(Reader reader) {
        return Objects.requireNonNull(coverage.get(reader.audience())).result();
    }
}
