package org.nianbao.config.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.PlainText;
import org.nianbao.config.source.Problems;
import org.nianbao.config.table.Table.Column;
import org.nianbao.config.table.Table.Row;
import org.nianbao.config.text.Blanks;
import org.nianbao.config.yaml.Entry;
import org.nianbao.config.yaml.Line;
import org.nianbao.config.yaml.Scalar;
import org.nianbao.config.yaml.Yaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML list of mappings; every name that occurs is a column. A list of plain values stands for {@code a|b|c}. */
final class YamlRows implements RowSource {

    @Override
    public Optional<Table> read(byte[] bytes, Problems problems) {
        var text = PlainText.of(bytes, problems);
        int before = problems.errors();
        var root = text.flatMap(content -> Yaml.compose(content, problems));
        if (root.isPresent() && root.get() instanceof SequenceNode list) {
            return table(list, problems);
        }
        if (text.isPresent() && problems.errors() == before) {
            problems.error(root.map(Line::of).orElse(0), Fault.TABLE_YAML);
        }
        return Optional.empty();
    }

    private static Optional<Table> table(SequenceNode list, Problems problems) {
        var columns = new LinkedHashMap<String, Column>();
        var rows = new ArrayList<Row>();
        for (var item : list.getValue()) {
            if (rows.size() == TableBuilder.MOST_ROWS) {
                problems.error(Line.of(item), Fault.TABLE_ROWS, TableBuilder.MOST_ROWS);
                break;
            }
            if (columns.size() > TableBuilder.MOST_COLUMNS) {
                problems.error(Line.of(item), Fault.TABLE_COLUMNS, TableBuilder.MOST_COLUMNS);
                break;
            }
            if (item instanceof MappingNode map) {
                row(map, columns, problems).filter(row -> !row.isBlank()).ifPresent(rows::add);
            } else {
                problems.error(Line.of(item), Fault.TABLE_YAML);
            }
        }
        return Optional.of(new Table(List.copyOf(columns.values()), rows));
    }

    private static Optional<Row> row(MappingNode map, Map<String, Column> columns, Problems problems) {
        var cells = new LinkedHashMap<String, String>();
        boolean good = true;
        for (var entry : Entry.of(map, problems)) {
            var name = Blanks.strip(entry.name());
            columns.putIfAbsent(name, new Column(name, entry.line()));
            var text = text(entry.value());
            if (text.isEmpty()) {
                problems.error(entry.line(), Fault.TABLE_YAML_VALUE, name);
                good = false;
            }
            cells.put(name, text.orElse(""));
        }
        var inOrder = columns.keySet().stream()
                .map(name -> cells.getOrDefault(name, ""))
                .toList();
        return good ? Optional.of(new Row(Line.of(map), inOrder)) : Optional.empty();
    }

    private static Optional<String> text(Node node) {
        if (node instanceof SequenceNode list) {
            var parts = list.getValue().stream().map(YamlRows::scalar).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(parts.stream().map(Optional::orElseThrow).collect(Collectors.joining("|")))
                    : Optional.empty();
        }
        return scalar(node);
    }

    private static Optional<String> scalar(Node node) {
        if (Scalar.isNull(node)) {
            return Optional.of("");
        }
        return node instanceof ScalarNode scalar ? Optional.of(Blanks.strip(scalar.getValue())) : Optional.empty();
    }
}
