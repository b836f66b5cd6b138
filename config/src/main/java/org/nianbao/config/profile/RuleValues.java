package org.nianbao.config.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.config.Profile.RuleSetting;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Amounts;
import org.nianbao.config.text.Nearest;
import org.nianbao.config.yaml.Entry;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** One line below {@code rules}: {@code on}, {@code off}, a severity, or {@code { severity: …, limit: … }}. */
final class RuleValues {

    private static final Pattern ID = Pattern.compile("(?:DOC|STR|T2|T3|T4|NAR|FEE|CRS|SET|PUB|TXT)-[0-9]{2}");
    private static final List<String> ON = List.of("on", "true");
    private static final List<String> OFF = List.of("off", "false");
    private static final List<String> SEVERITIES = List.of("violation", "warning", "advice");
    private static final List<String> KEYS = List.of("severity", "limit");
    private static final int MOST = 1_000_000;

    private final Entry rule;
    private final Problems problems;

    RuleValues(Entry rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** Whether it looks like the id of a rule; whether there is such a rule, the rule catalogue knows. */
    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** The setting; empty, with a problem reported, if it is wrong. */
    Optional<RuleSetting> read() {
        if (rule.value() instanceof MappingNode map) {
            return detailed(map);
        }
        var word = ProfileReader.scalar(rule.value()).orElse("");
        if (ON.contains(word) || OFF.contains(word)) {
            return Optional.of(setting(ON.contains(word), Optional.empty(), OptionalInt.empty()));
        }
        if (SEVERITIES.contains(word)) {
            return Optional.of(setting(true, Optional.of(word), OptionalInt.empty()));
        }
        problems.error(rule.line(), Fault.RULE_VALUE, rule.name(), word);
        return Optional.empty();
    }

    private Optional<RuleSetting> detailed(MappingNode map) {
        int before = problems.errors();
        Optional<String> severity = Optional.empty();
        var limit = OptionalInt.empty();
        for (var entry : Entry.of(map, problems)) {
            var path = "rules." + rule.name() + "." + entry.name();
            var word = ProfileReader.scalar(entry.value()).orElse("");
            if (entry.name().equals("severity") && SEVERITIES.contains(word)) {
                severity = Optional.of(word);
            } else if (entry.name().equals("limit") && Amounts.whole(word).isPresent()) {
                limit = OptionalInt.of(inRange(Amounts.whole(word).get(), entry, path));
            } else {
                wrong(entry, path, word);
            }
        }
        return problems.errors() > before ? Optional.empty() : Optional.of(setting(true, severity, limit));
    }

    private int inRange(int limit, Entry entry, String path) {
        if (limit < 1 || limit > MOST) {
            problems.error(entry.line(), Fault.VALUE_RANGE, path, limit, 1, MOST);
        }
        return limit;
    }

    private void wrong(Entry entry, String path, String word) {
        if (entry.name().equals("severity")) {
            var meant = Nearest.of(word, SEVERITIES).orElse(SEVERITIES.get(0));
            problems.error(entry.line(), Fault.VALUE_CHOICE, path, word, meant, String.join(", ", SEVERITIES));
        } else if (entry.name().equals("limit")) {
            problems.error(entry.line(), Fault.VALUE_INTEGER, path, word, "1000");
        } else {
            problems.error(entry.line(), Fault.KEY_UNKNOWN, path, String.join(", ", KEYS));
        }
    }

    private RuleSetting setting(boolean on, Optional<String> severity, OptionalInt limit) {
        return new RuleSetting(on, severity, limit, rule.line());
    }
}
