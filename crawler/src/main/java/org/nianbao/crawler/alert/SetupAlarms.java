package org.nianbao.crawler.alert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.store.Outbox;
import tools.jackson.databind.json.JsonMapper;

/** What the configuration leaves undone, as alarms: told, told again weekly, and resolved. */
public final class SetupAlarms {

    private static final int NAMED = 10;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, String> holding = new TreeMap<>();

    /**
     * Takes note of a problem.
     *
     * @param problem its name, such as {@code office}
     * @param names whom or what it is about; none = there is no such problem
     */
    public void add(String problem, List<String> names) {
        if (!names.isEmpty()) {
            var json = MAPPER.createObjectNode()
                    .put("problem", problem)
                    .put("number", names.size())
                    .put("names", names.stream().limit(NAMED).collect(Collectors.joining(", ")));
            holding.put("setup:" + problem, MAPPER.writeValueAsString(json));
        }
    }

    /** The alarms as they stand: problems there are, and those that are mended. */
    public List<Alarm> alarms(Outbox outbox) {
        var mended = outbox.alarms(Topic.SETUP.id()).stream()
                .filter(state -> !holding.containsKey(state.subject()))
                .map(state -> new Alarm(state.subject(), Topic.SETUP, false, state.json()));
        var there = holding.entrySet().stream()
                .map(problem -> new Alarm(problem.getKey(), Topic.SETUP, true, problem.getValue()));
        return Stream.concat(there, mended).toList();
    }
}
