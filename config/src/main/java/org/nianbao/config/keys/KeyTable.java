package org.nianbao.config.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nianbao.config.keys.KeySpec.Doc;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The table of all keys, {@code keys.yaml} beside this class.
 *
 * @param header first sentence of the commented default file
 * @param laterMark what is added to the sentence of a key without effect in this version
 */
record KeyTable(KeyNode.Group root, Map<String, KeySpec> specs, Doc header, Doc laterMark) {

    static final KeyTable STANDARD = load();

    /** Stands in a path behind the name of a list of groups. */
    static final String LIST_MARK = "[]";

    KeyTable {
        specs = Map.copyOf(specs);
    }

    KeySpec spec(String path) {
        return Optional.ofNullable(specs.get(path)).orElseThrow(() -> new IllegalArgumentException("no key " + path));
    }

    private static KeyTable load() {
        try (var in = Objects.requireNonNull(KeyTable.class.getResourceAsStream("keys.yaml"), "keys.yaml")) {
            var table = Row.of(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
            var specs = new LinkedHashMap<String, KeySpec>();
            var root = group(new Row(Map.of("key", "", "zh", "", "en", "")), table.rows("keys"), specs);
            return new KeyTable(
                    root,
                    specs,
                    table.row("header").doc(),
                    table.row("laterMark").doc());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The group of {@code head}, with all rows that stand directly below it. */
    private static KeyNode.Group group(Row head, List<Row> all, Map<String, KeySpec> specs) {
        var children = new LinkedHashMap<String, KeyNode>();
        var prefix = head.text("key").isEmpty() ? "" : head.text("key") + '.';
        for (var row : all) {
            var path = row.text("key");
            if (!path.startsWith(prefix) || path.indexOf('.', prefix.length()) >= 0) {
                continue;
            }
            var name = path.substring(prefix.length()).replace(LIST_MARK, "");
            if (row.text("type").equals("group")) {
                children.put(name, group(row, all, specs));
            } else {
                var spec = row.spec();
                specs.put(path, spec);
                children.put(name, new KeyNode.Leaf(spec));
            }
        }
        var path = head.text("key");
        return new KeyNode.Group(path, path.endsWith(LIST_MARK), head.flag("later", false), head.doc(), children);
    }

    /** A row of the resource, which is ours: what is wrong in it is a mistake in the program. */
    private record Row(Map<?, ?> cells) {

        static Row of(Object cells) {
            return new Row((Map<?, ?>) cells);
        }

        Row row(String name) {
            return of(Objects.requireNonNull(cells.get(name), name));
        }

        List<Row> rows(String name) {
            var rows = new ArrayList<Row>();
            ((List<?>) Objects.requireNonNull(cells.get(name), name)).forEach(row -> rows.add(of(row)));
            return rows;
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(cells.get(name)).map(String.class::cast);
        }

        String text(String name) {
            return find(name).orElseThrow(() -> new IllegalStateException("no " + name + " in " + cells));
        }

        boolean flag(String name, boolean standard) {
            return Optional.ofNullable(cells.get(name)).map(Boolean.class::cast).orElse(standard);
        }

        Doc doc() {
            return new Doc(text("zh"), text("en"));
        }

        KeySpec spec() {
            var standard = find("default");
            var choices = new ArrayList<String>();
            Optional.ofNullable(cells.get("choices"))
                    .ifPresent(list -> ((List<?>) list).forEach(choice -> choices.add((String) choice)));
            return new KeySpec(
                    text("key"),
                    ValueType.of(text("type")),
                    flag("list", false),
                    standard,
                    find("example").or(() -> standard).orElseThrow(),
                    flag("shown", standard.isPresent()),
                    find("min").map(least -> new KeySpec.Bounds(least, text("max"))),
                    choices,
                    flag("later", false),
                    doc());
        }
    }
}
