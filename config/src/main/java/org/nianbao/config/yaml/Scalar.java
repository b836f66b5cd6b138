package org.nianbao.config.yaml;

import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Plain values of YAML. */
public final class Scalar {

    /** The null of the YAML 1.2 core schema, which people write in all its forms. */
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private Scalar() {}

    /** Whether nothing is set: {@code key:}, {@code key: null}, {@code key: ~}. */
    public static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && NULLS.contains(scalar.getValue());
    }
}
