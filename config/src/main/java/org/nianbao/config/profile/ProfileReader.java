package org.nianbao.config.profile;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.config.Kind;
import org.nianbao.config.Profile;
import org.nianbao.config.Profile.RuleSetting;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Blanks;
import org.nianbao.config.text.Days;
import org.nianbao.config.text.Nearest;
import org.nianbao.config.yaml.Entry;
import org.nianbao.config.yaml.Line;
import org.nianbao.config.yaml.Scalar;
import org.nianbao.config.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code name}, {@code deadlines} and {@code rules}. */
public final class ProfileReader {

    private static final List<String> KEYS = List.of("name", "deadlines", "rules");
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::id).toList();
    private static final int LONGEST_NAME = 200;

    private final Problems problems;
    private final Path file;
    private String name;
    private final Map<Kind, MonthDay> deadlines = new EnumMap<>(Kind.class);
    private final Map<String, RuleSetting> rules = new LinkedHashMap<>();

    private ProfileReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.name = String.valueOf(file.getFileName());
    }

    /** The profile in the text; what is wrong is reported, what is right is there. Empty if it is no YAML mapping. */
    public static Optional<Profile> read(String text, Path file, Problems problems) {
        int before = problems.errors();
        var root = Yaml.compose(text, problems).filter(node -> !Scalar.isNull(node));
        if (problems.errors() > before) {
            return Optional.empty();
        }
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
            problems.error(Line.of(root.get()), Fault.YAML_ROOT);
            return Optional.empty();
        }
        var reader = new ProfileReader(file, problems);
        root.map(MappingNode.class::cast).ifPresent(reader::profile);
        return Optional.of(new Profile(file, reader.name, reader.deadlines, reader.rules));
    }

    private void profile(MappingNode map) {
        for (var entry : Entry.of(map, problems)) {
            if (!KEYS.contains(entry.name())) {
                unknown(entry, "", KEYS);
            } else if (!Scalar.isNull(entry.value())) {
                switch (entry.name()) {
                    case "name" -> text(entry).ifPresent(text -> name = text);
                    case "deadlines" -> below(entry, "deadlines", this::deadline);
                    default -> below(entry, "rules", this::rule);
                }
            }
        }
    }

    private Optional<String> text(Entry entry) {
        var text =
                scalar(entry.value()).filter(t -> !t.isEmpty() && t.length() <= LONGEST_NAME && !Blanks.hasControl(t));
        if (text.isEmpty()) {
            problems.error(entry.line(), Fault.VALUE_SCALAR, entry.name(), "示例市");
        }
        return text;
    }

    private void below(Entry entry, String path, java.util.function.Consumer<Entry> reader) {
        if (entry.value() instanceof MappingNode map) {
            Entry.of(map, problems).forEach(reader);
        } else {
            problems.error(
                    entry.line(),
                    Fault.VALUE_GROUP,
                    path,
                    path.equals("rules") ? "STR-13: { limit: 1000 }" : String.join(", ", KINDS));
        }
    }

    private void deadline(Entry entry) {
        var kind = Kind.of(entry.name());
        if (kind.isEmpty()) {
            unknown(entry, "deadlines.", KINDS);
        } else if (!Scalar.isNull(entry.value())) {
            var written = scalar(entry.value());
            var day = written.flatMap(Days::monthDay);
            day.ifPresentOrElse(
                    d -> deadlines.put(kind.get(), d),
                    () -> problems.error(
                            entry.line(), Fault.VALUE_DAY, "deadlines." + entry.name(), written.orElse(""), "02-20"));
        }
    }

    private void rule(Entry entry) {
        if (!RuleValues.isId(entry.name())) {
            problems.error(entry.line(), Fault.RULE_ID, entry.name());
        } else {
            new RuleValues(entry, problems).read().ifPresent(setting -> rules.put(entry.name(), setting));
        }
    }

    private void unknown(Entry entry, String path, List<String> known) {
        var meant = Nearest.of(entry.name(), known);
        if (meant.isPresent()) {
            problems.error(entry.line(), Fault.KEY_SUGGEST, path + entry.name(), path + meant.get());
        } else {
            problems.error(entry.line(), Fault.KEY_UNKNOWN, path + entry.name(), String.join(", ", known));
        }
    }

    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(Blanks.strip(scalar.getValue())) : Optional.empty();
    }
}
