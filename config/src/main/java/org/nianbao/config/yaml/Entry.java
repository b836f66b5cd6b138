package org.nianbao.config.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One {@code name: value} of a YAML mapping.
 *
 * @param line the line of the name
 */
public record Entry(String name, int line, Node value) {

    /** The entries in order. Of a name that stands twice the first counts, and the second is reported. */
    public static List<Entry> of(MappingNode map, Problems problems) {
        var entries = new ArrayList<Entry>();
        var lines = new HashMap<String, Integer>();
        for (var tuple : map.getValue()) {
            int line = Line.of(tuple.getKeyNode());
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                var first = lines.putIfAbsent(key.getValue(), line);
                if (first == null) {
                    entries.add(new Entry(key.getValue(), line, tuple.getValueNode()));
                } else {
                    problems.error(line, Fault.YAML_DUPLICATE, key.getValue(), first);
                }
            } else {
                problems.error(line, Fault.YAML_KEY);
            }
        }
        return entries;
    }
}
