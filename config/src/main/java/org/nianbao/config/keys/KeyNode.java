package org.nianbao.config.keys;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys as a tree, in the order of the table. */
sealed interface KeyNode {

    /** Whether anything but the default is without effect in this version. */
    boolean later();

    /** A key with a value. */
    record Leaf(KeySpec spec) implements KeyNode {
        @Override
        public boolean later() {
            return spec.later();
        }
    }

    /**
     * Keys below a name.
     *
     * @param path the names from the root, joined by dots; empty for the root
     * @param list whether there is a list of such groups
     */
    record Group(String path, boolean list, boolean later, KeySpec.Doc doc, Map<String, KeyNode> children)
            implements KeyNode {

        public Group {
            children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        }

        List<String> names() {
            return List.copyOf(children.keySet());
        }

        String pathOf(String child) {
            return path.isEmpty() ? child : path + '.' + child;
        }
    }
}
