package org.nianbao.crawler.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.Observation.Look;
import tools.jackson.databind.json.JsonMapper;

/** The columns that are reached by one host, or by one proxy, and what came of the latest looks at them. */
final class FailingColumns {

    private static final int EXAMPLES = 5;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TreeSet<String> columns = new TreeSet<>();
    private final TreeSet<String> agencies = new TreeSet<>();
    private final TreeMap<String, Look> failing = new TreeMap<>();
    private final List<Instant> read = new ArrayList<>();

    void add(Verdict verdict, Look look, boolean fails) {
        columns.add(look.url());
        verdict.lastComplete().map(Look::at).ifPresent(read::add);
        if (fails) {
            failing.put(look.url(), look);
            agencies.add(verdict.agency());
        }
    }

    boolean isEmpty() {
        return failing.isEmpty();
    }

    /** {@code columns} and {@code failing} are counts; {@code examples} name address, state, detail and moment of some looks. */
    String json() {
        var node = MAPPER.createObjectNode();
        node.put("columns", columns.size());
        node.put("failing", failing.size());
        node.put("agencies", agencies.size());
        read.stream()
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(at -> node.put("lastRead", at.toString()), () -> node.putNull("lastRead"));
        var examples = node.putArray("examples");
        failing.values().stream()
                .limit(EXAMPLES)
                .forEach(look -> examples.addObject()
                        .put("url", look.url())
                        .put("state", look.state().name())
                        .put("detail", look.detail())
                        .put("at", look.at().toString()));
        return MAPPER.writeValueAsString(node);
    }
}
