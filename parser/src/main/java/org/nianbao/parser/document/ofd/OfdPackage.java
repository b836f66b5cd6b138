package org.nianbao.parser.document.ofd;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.ZipParts;

/** The XML parts of an OFD file by their places there: absolute or relative, in any case, with either slash. */
final class OfdPackage {

    static final String ENTRANCE = "OFD.xml";
    private static final String ENCRYPTIONS = "encryptions.xml";

    private final ZipParts parts;
    private final Trees trees;
    private final Map<String, String> names = new HashMap<>();

    OfdPackage(ZipParts parts, Limits limits) {
        this.parts = parts;
        this.trees = new Trees(limits);
        parts.names().forEach(n -> names.putIfAbsent(key("", n), n));
    }

    /**
     * A part that has to be there.
     *
     * @param from the part that names it
     */
    Node required(String from, String place) {
        return optional(from, place)
                .orElseThrow(() -> names.containsKey(ENCRYPTIONS) ? CannotRead.encrypted() : CannotRead.damaged());
    }

    Optional<Node> optional(String from, String place) {
        return find(from, place).flatMap(parts::part).map(trees::read);
    }

    /** The place of a part, as later places relative to it need it. */
    String resolved(String from, String place) {
        return find(from, place).orElse(place);
    }

    private Optional<String> find(String from, String place) {
        int slash = from.replace('\\', '/').lastIndexOf('/');
        var beside = names.get(key(slash < 0 ? "" : from.substring(0, slash), place));
        return Optional.ofNullable(beside).or(() -> Optional.ofNullable(names.get(key("", place))));
    }

    private static String key(String folder, String place) {
        var path = place.strip().replace('\\', '/');
        var steps = new ArrayDeque<String>();
        for (var step : (path.startsWith("/") ? path : folder.replace('\\', '/') + "/" + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }
}
