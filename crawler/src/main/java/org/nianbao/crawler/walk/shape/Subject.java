package org.nianbao.crawler.walk.shape;

import java.util.List;
import org.nianbao.config.Agency;
import org.nianbao.config.Kind;

/**
 * An agency whose reports are looked for.
 *
 * @param name official name
 * @param aliases other names under which it publishes
 * @param kind what sort of body it is
 */
public record Subject(String name, List<String> aliases, Kind kind) {
    public Subject {
        aliases = List.copyOf(aliases);
    }

    public static Subject of(Agency agency) {
        return new Subject(agency.name(), agency.aliases(), agency.kind());
    }
}
