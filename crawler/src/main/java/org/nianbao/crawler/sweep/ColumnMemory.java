package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ColumnTrace;
import org.nianbao.crawler.walk.FamiliarColumns;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.LookState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How columns were read and what followed from it, kept in the store. */
final class ColumnMemory {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnMemory.class);

    /** Read anew after this, so that a mistake of the reader does not outlive its correction for long. */
    private static final Duration TRUST = Duration.ofDays(7);

    private static final String READER = Version.OF_PROGRAM + "/" + FamiliarColumns.EDITION;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Watch watch;

    ColumnMemory(Watch watch) {
        this.watch = watch;
    }

    /**
     * What is remembered of a column.
     *
     * @param quiet by agency, where the reading gave nothing to do
     */
    record Memo(ColumnTrace trace, LookState state, int pages, String detail, Map<String, Quiet> quiet) {

        Memo {
            quiet = Map.copyOf(quiet);
        }

        static Memo of(ColumnTrace trace, ColumnReading reading, Map<String, Quiet> quiet) {
            return new Memo(trace, reading.state(), reading.pages(), reading.detail(), quiet);
        }

        ColumnReading reading(List<ListItem> items) {
            return new ColumnReading(state, items, pages, detail);
        }
    }

    /** What is remembered of a column, and the rows of its list, read when they are asked for. */
    record Recalled(Memo memo, Supplier<List<ListItem>> items) {

        ColumnReading reading() {
            return memo.reading(items.get());
        }
    }

    /**
     * A visit that asked for nothing but the list and recorded nothing but the look; so will the next one under the same
     * circumstances.
     *
     * @param circumstances all that the visit depends on besides the list
     * @param shows report years that the list showed
     */
    record Quiet(String circumstances, Set<Integer> shows) {
        Quiet {
            shows = Set.copyOf(shows);
        }
    }

    Optional<Recalled> recall(URI column) {
        return watch.store()
                .columnMemo(column.toString(), READER)
                .filter(memo -> isTrusted(Duration.between(memo.at(), watch.clock().instant())))
                .flatMap(memo -> parse(memo.json())
                        .map(known -> new Recalled(known, () -> items(memo.rows().get()))));
    }

    private static List<ListItem> items(String json) {
        return MAPPER.readValue(json, new TypeReference<List<ListItem>>() {});
    }

    private static boolean isTrusted(Duration age) {
        return !age.isNegative() && age.compareTo(TRUST) < 0;
    }

    /** A memo that is not understood is none. */
    private static Optional<Memo> parse(String json) {
        try {
            return Optional.of(MAPPER.readValue(json, Memo.class));
        } catch (JacksonException e) {
            LOG.debug("a memo that is not understood", e);
            return Optional.empty();
        }
    }

    void keep(URI column, Memo memo, List<ListItem> items) {
        watch.store()
                .keepColumnMemo(ColumnMemo.of(
                        column.toString(),
                        READER,
                        watch.clock().instant(),
                        MAPPER.writeValueAsString(memo),
                        MAPPER.writeValueAsString(items)));
    }
}
