package org.nianbao.parser.document.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.page.Page;

/** One document of the file (Document.xml): its pages in order, with the templates and graphics they share. */
final class DocumentPart {

    /** A4, in millimetres. */
    private static final List<Double> USUAL_AREA = List.of(0.0, 0.0, 210.0, 297.0);

    /** Points a millimetre. */
    private static final double POINTS = 72 / 25.4;

    private final OfdPackage files;
    private final Limits limits;
    private final Budget budget;
    private final String place;
    private final Node root;
    private final Map<String, Node> composites = new HashMap<>();
    private final Map<String, Node> templates = new HashMap<>();

    DocumentPart(OfdPackage files, String place, Limits limits, Budget budget) {
        this.files = files;
        this.limits = limits;
        this.budget = budget;
        this.place = files.resolved(OfdPackage.ENTRANCE, place);
        this.root = files.required(OfdPackage.ENTRANCE, place);
        root.first("CommonData").ifPresent(this::common);
    }

    private void common(Node common) {
        for (var kind : List.of("PublicRes", "DocumentRes")) {
            common.all(kind)
                    .flatMap(r -> files.optional(place, r.text().toString()).stream())
                    .flatMap(r -> r.all("CompositeGraphicUnits"))
                    .flatMap(units -> units.all("CompositeGraphicUnit"))
                    .forEach(unit -> unit.attribute("ID").ifPresent(id -> composites.put(id, unit)));
        }
        common.all("TemplatePage")
                .forEach(t -> t.attribute("ID")
                        .ifPresent(id -> t.attribute("BaseLoc")
                                .flatMap(at -> files.optional(place, at))
                                .ifPresent(page -> templates.put(id, page))));
    }

    /** Adds the pages to those of the documents before. */
    void addPages(List<Page> pages) {
        var listed = root.first("Pages").orElseThrow(CannotRead::damaged);
        for (var page : (Iterable<Node>) listed.all("Page")::iterator) {
            if (pages.size() == limits.pages()) {
                throw CannotRead.limit("pages", limits.pages());
            }
            var at = page.attribute("BaseLoc").orElseThrow(CannotRead::damaged);
            pages.add(page(files.required(place, at)));
        }
    }

    private Page page(Node page) {
        var area = area(page.first("Area"))
                .or(() -> area(root.first("CommonData").flatMap(c -> c.first("PageArea"))))
                .orElse(USUAL_AREA);
        var canvas = new Canvas(area.get(2) * POINTS, area.get(3) * POINTS, budget);
        var contents = new Contents(composites, limits, canvas);
        var origin = Matrix.moved(-area.get(0), -area.get(1)).then(Matrix.scaled(POINTS));
        page.all("Template")
                .flatMap(t -> t.attribute("TemplateID").stream())
                .flatMap(id -> Optional.ofNullable(templates.get(id)).stream())
                .forEach(t -> contents.draw(t, origin, 0));
        contents.draw(page, origin, 0);
        return canvas.finish();
    }

    private static Optional<List<Double>> area(Optional<Node> area) {
        return area.flatMap(a -> a.textOf("PhysicalBox"))
                .map(Numbers::of)
                .filter(b -> b.size() >= 4 && b.get(2) > 0 && b.get(3) > 0);
    }
}
