package org.nianbao.config.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Nearest;
import org.nianbao.config.yaml.Entry;
import org.nianbao.config.yaml.Line;
import org.nianbao.config.yaml.Scalar;
import org.nianbao.config.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Holds the text of {@code nianbao.yaml} against the table of keys. */
public final class ValuesReader {

    private final Problems problems;
    private final ValueReader single;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Values>> groups = new HashMap<>();

    private ValuesReader(Problems problems) {
        this.problems = problems;
        this.single = new ValueReader(problems);
    }

    /** The values of the text; empty, with a problem reported, if it is not a YAML mapping at all. */
    public static Optional<Values> read(String text, Problems problems) {
        int before = problems.errors();
        var root = Yaml.compose(text, problems);
        if (problems.errors() > before) {
            return Optional.empty();
        }
        var reader = new ValuesReader(problems);
        if (root.isPresent() && !Scalar.isNull(root.get())) {
            if (!(root.get() instanceof MappingNode map)) {
                problems.error(Line.of(root.get()), Fault.YAML_ROOT);
                return Optional.empty();
            }
            reader.group(KeyTable.STANDARD.root(), map);
        }
        return Optional.of(reader.values());
    }

    private Values values() {
        return new Values(values, lines, groups);
    }

    private Values item(KeyNode.Group group, MappingNode map) {
        var reader = new ValuesReader(problems);
        reader.lines.put(group.path(), Line.of(map));
        reader.group(group, map);
        return reader.values();
    }

    private void group(KeyNode.Group group, MappingNode map) {
        for (var entry : Entry.of(map, problems)) {
            var path = group.pathOf(entry.name());
            var node = group.children().get(entry.name());
            if (node == null) {
                unknown(group, entry);
            } else if (Scalar.isNull(entry.value())) {
                continue; // as good as not written
            } else if (node instanceof KeyNode.Leaf leaf) {
                leaf(leaf.spec(), entry);
            } else if (node instanceof KeyNode.Group below) {
                below(below, path, entry);
            }
        }
    }

    private void below(KeyNode.Group group, String path, Entry entry) {
        if (group.later()) {
            problems.note(entry.line(), Fault.KEY_LATER, path);
        }
        if (!group.list() && entry.value() instanceof MappingNode map) {
            group(group, map);
        } else if (group.list()
                && entry.value() instanceof SequenceNode list
                && hasOnly(list, MappingNode.class::isInstance)) {
            groups.put(
                    group.path(),
                    list.getValue().stream()
                            .map(node -> item(group, (MappingNode) node))
                            .toList());
        } else {
            var fault = group.list() ? Fault.VALUE_LIST : Fault.VALUE_GROUP;
            problems.error(entry.line(), fault, path, String.join(", ", group.names()));
        }
    }

    private static boolean hasOnly(SequenceNode list, Predicate<Node> good) {
        return list.getValue().stream().allMatch(good);
    }

    private void leaf(KeySpec spec, Entry entry) {
        lines.put(spec.path(), entry.line());
        var value = spec.list() && entry.value() instanceof SequenceNode list
                ? single.list(spec, entry.line(), list)
                : single.read(spec, entry.line(), entry.value());
        value.ifPresent(good -> values.put(spec.path(), good));
        var standard = spec.standard().flatMap(spec.type()::read);
        if (spec.later() && value.isPresent() && !value.get().equals(standard.orElse(null))) {
            problems.note(entry.line(), Fault.KEY_LATER, spec.path());
        }
    }

    private void unknown(KeyNode.Group group, Entry entry) {
        var path = group.pathOf(entry.name());
        var meant = Nearest.of(entry.name(), group.names()).map(group::pathOf).or(() -> elsewhere(entry.name()));
        if (meant.isPresent()) {
            problems.error(entry.line(), Fault.KEY_SUGGEST, path, meant.get());
        } else {
            problems.error(entry.line(), Fault.KEY_UNKNOWN, path, String.join(", ", group.names()));
        }
    }

    /** A key that stands in another group, or was written with its whole path. */
    private static Optional<String> elsewhere(String name) {
        return KeyTable.STANDARD.specs().keySet().stream()
                .filter(path -> !path.contains(KeyTable.LIST_MARK))
                .filter(path -> path.equals(name) || path.endsWith('.' + name))
                .sorted()
                .findFirst();
    }
}
