package org.nianbao.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Line numbers as people count them. */
public final class Line {

    private Line() {}

    /** From 1. */
    public static int of(Node node) {
        return of(node.getStartMark());
    }

    /** From 1; 0 if the place is not known. */
    static int of(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }
}
