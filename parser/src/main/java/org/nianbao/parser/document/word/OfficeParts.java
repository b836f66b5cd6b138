package org.nianbao.parser.document.word;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.XmlCursor;
import org.nianbao.parser.document.pack.ZipParts;

/** The parts of an Open Packaging file by their relationships; names are never trusted, links outside never followed. */
final class OfficeParts {

    private record Relation(String id, String type, String target) {}

    private final ZipParts zip;
    private final Limits limits;
    private final List<Relation> ofPackage;
    private final String main;
    private final Map<String, Relation> ofMain = new HashMap<>();

    private OfficeParts(ZipParts zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.ofPackage = relations("_rels/.rels", "");
        this.main = ofPackage.stream()
                .filter(r -> r.type.endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .or(this::mainByType)
                .orElseThrow(CannotRead::damaged);
        int folder = main.lastIndexOf('/') + 1;
        relations(main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels", main.substring(0, folder))
                .forEach(r -> ofMain.put(r.id, r));
    }

    static OfficeParts of(ZipParts zip, Limits limits) {
        return new OfficeParts(zip, limits);
    }

    byte[] main() {
        return zip.part(main).orElseThrow(CannotRead::damaged);
    }

    /** A part that belongs to the main one, by the last word of the relationship's type, such as {@code numbering}. */
    Optional<byte[]> part(String type) {
        return ofMain.values().stream()
                .filter(r -> r.type.endsWith("/" + type))
                .findFirst()
                .flatMap(r -> zip.part(r.target));
    }

    /** Where a relationship of the main part leads; the id itself if it is not known. */
    String target(String id) {
        var relation = ofMain.get(id);
        return relation == null ? id : relation.target;
    }

    Optional<byte[]> coreProperties() {
        return ofPackage.stream()
                .filter(r -> r.type.endsWith("/core-properties"))
                .findFirst()
                .flatMap(r -> zip.part(r.target));
    }

    /** Files mended by hand lose their relationships; the list of types still names the main part. */
    private Optional<String> mainByType() {
        var types = zip.part("[Content_Types].xml");
        if (types.isEmpty()) {
            return Optional.empty();
        }
        var xml = XmlCursor.inRoot(types.get(), limits);
        while (xml.enter()) {
            var type = xml.attribute("ContentType").orElse("");
            if (type.contains("wordprocessingml.document.main+xml") || type.contains("ms-word.document.macroEnabled")) {
                return xml.attribute("PartName").map(OfficeParts::withoutSlash);
            }
            xml.skip();
        }
        return Optional.empty();
    }

    private List<Relation> relations(String part, String folder) {
        var bytes = zip.part(part);
        if (bytes.isEmpty()) {
            return List.of();
        }
        var found = new java.util.ArrayList<Relation>();
        var xml = XmlCursor.inRoot(bytes.get(), limits);
        while (xml.enter()) {
            var target = xml.attribute("Target").orElse("");
            boolean outside = xml.attribute("TargetMode").orElse("").equals("External");
            found.add(new Relation(
                    xml.attribute("Id").orElse(""),
                    xml.attribute("Type").orElse(""),
                    outside ? target : resolved(folder, target)));
            xml.skip();
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return withoutSlash(target);
        }
        var steps = new ArrayDeque<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
