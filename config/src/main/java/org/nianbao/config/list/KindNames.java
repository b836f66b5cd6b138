package org.nianbao.config.list;

import static org.nianbao.config.Kind.DEPARTMENT;
import static org.nianbao.config.Kind.GOVERNMENT;
import static org.nianbao.config.Kind.OTHER;
import static org.nianbao.config.Kind.SUBDISTRICT;
import static org.nianbao.config.Kind.TOWNSHIP;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Kind;

/** The names under which a kind of agency is accepted: its id and the Chinese words in use. */
final class KindNames {

    private static final Map<String, Kind> CHINESE = Map.ofEntries(
            Map.entry("政府", GOVERNMENT),
            Map.entry("人民政府", GOVERNMENT),
            Map.entry("部门", DEPARTMENT),
            Map.entry("政府部门", DEPARTMENT),
            Map.entry("乡镇", TOWNSHIP),
            Map.entry("乡", TOWNSHIP),
            Map.entry("镇", TOWNSHIP),
            Map.entry("乡镇政府", TOWNSHIP),
            Map.entry("街道", SUBDISTRICT),
            Map.entry("街道办", SUBDISTRICT),
            Map.entry("街道办事处", SUBDISTRICT),
            Map.entry("其他", OTHER),
            Map.entry("其它", OTHER));

    private static final Map<String, Kind> ALL = all();

    private KindNames() {}

    static Optional<Kind> find(String text) {
        return Optional.ofNullable(ALL.get(text.toLowerCase(Locale.ROOT)));
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, Kind> all() {
        var all = new LinkedHashMap<>(CHINESE);
        for (var kind : Kind.values()) {
            all.put(kind.id(), kind);
        }
        return Map.copyOf(all);
    }
}
