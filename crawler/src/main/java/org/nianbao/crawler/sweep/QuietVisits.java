package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nianbao.config.Agency;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.parser.Hashes;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers visits that asked for nothing but the pages of a list and recorded nothing but looks. The next visit asks for the
 * same pages, since only that proves that they are as they were. If they are, byte by byte, and nothing else has changed on
 * which a visit depends, the same looks follow, and nothing is parsed.
 */
final class QuietVisits {

    /** Raised when a visit makes something else of the same pages than before, within one version of the program. */
    private static final int EDITION = 2;

    private static final String READER = Version.OF_PROGRAM + "/" + EDITION;

    /** A visit of its own is made after this, so that a mistake does not outlive its correction for long. */
    private static final Duration TRUST = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(QuietVisits.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectReader MEMOS = MAPPER.readerFor(Memo.class);

    /** A visit with the given fetcher that notes its looks there. */
    interface Visit {
        Made make(Fetcher fetcher, LookSink looks, Notes notes);
    }

    /**
     * What a visit came to.
     *
     * @param complete whether everything was read completely
     * @param plain whether only columns from the list of agencies were read; what was found depends on more than its pages
     * @param until when the next visit has more to do than to read the list, if that is known
     */
    record Made(boolean complete, boolean plain, Optional<Instant> until) {}

    /**
     * A visit as it is remembered.
     *
     * @param circumstances all that the visit depends on besides the pages, as a hash
     */
    private record Memo(
            String circumstances,
            List<Rehearsal.Step> steps,
            boolean complete,
            List<Seen> looks,
            Optional<Instant> until) {}

    /** A look without its moment. */
    private record Seen(
            String agency,
            String url,
            LookState state,
            String detail,
            Set<Integer> shows,
            Map<Integer, String> doubts) {

        static Seen of(Look look) {
            return new Seen(look.agency(), look.url(), look.state(), look.detail(), look.shows(), look.doubts());
        }
    }

    private final Watch watch;
    private final Fetcher fetcher;
    private final LookSink looks;
    private final Consumer<ColumnMemo> memos;
    private final Supplier<Notes> blank;
    private final long sweep;
    private final String renderer;

    /**
     * @param looks where looks are noted
     * @param memos where visits are noted
     * @param blank notes for each visit
     * @param renderer its name: a visit that was made without one is not that which is made with one
     */
    QuietVisits(
            Watch watch,
            Fetcher fetcher,
            LookSink looks,
            Consumer<ColumnMemo> memos,
            Supplier<Notes> blank,
            long sweep,
            String renderer) {
        this.renderer = renderer;
        this.watch = watch;
        this.fetcher = fetcher;
        this.looks = looks;
        this.memos = memos;
        this.blank = blank;
        this.sweep = sweep;
    }

    /** Makes a visit, or repeats the last one; whether everything was read completely. */
    boolean visit(Stop stop, Visit visit) {
        var column = stop.url();
        var notes = blank.get();
        var rehearsal = new Rehearsal(fetcher.reportingTo(notes));
        var circumstances = circumstances(stop);
        var last = recall(column)
                .filter(memo -> memo.circumstances().equals(circumstances))
                .filter(memo -> memo.until()
                        .filter(at -> !at.isAfter(watch.clock().instant()))
                        .isEmpty());
        if (last.isPresent() && rehearsal.goesAs(last.get().steps())) {
            notes.listRead();
            var at = rehearsal.began().orElseGet(() -> watch.clock().instant());
            last.get().looks().forEach(seen -> looks.note(again(seen, at), notes.ofLook()));
            return last.get().complete();
        }
        var seen = new ArrayList<Seen>();
        var made = visit.make(
                rehearsal,
                (look, evidence) -> {
                    seen.add(Seen.of(look));
                    looks.note(look, evidence);
                },
                notes);
        var steps = rehearsal.steps();
        if (made.plain() && !steps.isEmpty() && circumstances(stop).equals(circumstances)) {
            keep(column, new Memo(circumstances, steps, made.complete(), seen, made.until()));
        }
        return made.complete();
    }

    private Look again(Seen seen, Instant at) {
        return new Look(seen.agency(), at, sweep, seen.url(), seen.state(), seen.detail(), seen.shows(), seen.doubts());
    }

    /** The version of the program apart, which is part of the memo's key. */
    private String circumstances(Stop stop) {
        var all = new StringBuilder();
        all.append(watch.years())
                .append(watch.settings().crawl().pages())
                .append(watch.settings().zone())
                .append(renderer);
        var texts = new IdentityHashMap<Agency, String>();
        for (var agency : stop.agencies()) {
            all.append(texts.computeIfAbsent(agency, Agency::toString))
                    .append(watch.store().newestFact(agency.id()));
        }
        all.append(stop.sharers().stream()
                .map(agency -> texts.computeIfAbsent(agency, Agency::toString))
                .toList());
        return Hashes.sha256(all.toString());
    }

    private Optional<Memo> recall(URI column) {
        return watch.store()
                .columnMemo(column.toString(), READER)
                .filter(memo ->
                        isTrusted(Duration.between(memo.at(), watch.clock().instant())))
                .flatMap(memo -> parse(memo.json()));
    }

    private static boolean isTrusted(Duration age) {
        return !age.isNegative() && age.compareTo(TRUST) < 0;
    }

    /** A memo that is not understood is none. */
    private static Optional<Memo> parse(String json) {
        try {
            return Optional.of(MEMOS.readValue(json));
        } catch (JacksonException e) {
            LOG.debug("a memo that is not understood", e);
            return Optional.empty();
        }
    }

    private void keep(URI column, Memo memo) {
        memos.accept(
                new ColumnMemo(column.toString(), READER, watch.clock().instant(), MAPPER.writeValueAsString(memo)));
    }
}
