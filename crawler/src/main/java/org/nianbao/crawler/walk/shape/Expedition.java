package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ColumnReader;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ColumnSight;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.PageLink;
import org.nianbao.crawler.walk.PageRenderer;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.PageSketch;
import org.nianbao.crawler.walk.ParsedPages;
import org.nianbao.crawler.walk.Scouted;
import org.nianbao.parser.report.Titles;
import org.nianbao.store.LookState;

/** One walk through a column and its folders. */
final class Expedition {

    private static final int DEEPEST = 3;
    private static final int MOST_FRAMES = 3;

    /** What a file calls itself only its text tells. */
    private static final String TITLE_OF_FILE = "政府信息公开工作年度报告";

    private static final Pattern NOTE = Pattern.compile("(?:年度(?:工作)?报告|年报).{0,8}说明");

    private final URI column;
    private final Scope scope;
    private final Echo echo;
    private final ParsedPages parsed = new ParsedPages();
    private final int maxPages;
    private final RenderingOfFew renderer;
    private final Set<String> visited = new HashSet<>();
    private final Map<String, FoundRow> rows = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int pages;

    /** Whether folders were followed of which only what stands there can tell that they are the column's. */
    private boolean unsure;

    Expedition(URI column, Scope scope, Fetcher fetcher, int maxPages, PageRenderer renderer) {
        this.column = column;
        this.scope = scope;
        this.echo = new Echo(fetcher);
        this.maxPages = maxPages;
        this.renderer = new RenderingOfFew(renderer);
    }

    Exploration go(Optional<URI> referer) {
        var reading = walk(Step.root(column, referer));
        if (unsure && !scope.subjects().isEmpty() && !showsSubject()) {
            missed.add("the column's own page was not recognised, and no report of the agency stands where it leads");
        }
        var whole = parts.size() == 1 ? alone(reading) : Union.of(parts, List.copyOf(missed), rows.size(), pages);
        var items = rows.values().stream().map(FoundRow::item).toList();
        return new Exploration(
                new ColumnReading(whole.state(), items, pages, whole.detail()),
                List.copyOf(rows.values()),
                parts.size() - 1);
    }

    /** Reads a page, then what it leads on to; the part it makes is added before those of its folders. */
    private Part walk(Step step) {
        visited.add(PageScout.key(step.url()));
        if (FolderAddress.isFile(step.url())) {
            return file(step, step.url());
        }
        var scouted = PageScout.open(step.url(), step.referer(), echo.scout(), parsed);
        if (scouted instanceof Scouted.File file) {
            pages++;
            return file(step, file.url());
        }
        if (scouted instanceof Scouted.Failed) {
            return unopened(step);
        }
        return page(step, ((Scouted.Page) scouted).sketch());
    }

    /** The reader knows why; and of some families it knows another address of the same list. */
    private Part unopened(Step step) {
        var reading = read(step).reading();
        reading.items().forEach(i -> keep(i, step.place()));
        return add(Part.of(step.url(), step.label(), reading));
    }

    private ColumnSight read(Step step) {
        var sight = new ColumnReader(parsed).look(step.url(), echo.reader(), Math.max(1, maxPages - pages), renderer);
        echo.clear();
        parsed.clear();
        pages += Math.max(1, sight.reading().pages());
        return sight;
    }

    private Part file(Step step, URI url) {
        var item = step.row().orElseGet(() -> new ListItem(url, TITLE_OF_FILE, Optional.empty(), "", 1));
        keep(item, step.place());
        var alone = step.depth() == 0;
        return add(new Part(
                step.url(),
                step.label(),
                alone ? LookState.INCOMPLETE : LookState.OK,
                alone ? "the column is a file, in which other years have no place" : "a file"));
    }

    private Part page(Step step, PageSketch sent) {
        visited.add(PageScout.key(sent.url()));
        var sight = read(step);
        var reading = sight.reading();
        var sketch = sight.rendered().orElse(sent);
        var folders = Folders.on(sketch, reading, scope).stream()
                .filter(f -> !visited.contains(PageScout.key(f.url())))
                .filter(f -> !(step.elsewhere() && f.elsewhere()))
                .toList();
        var choice = Choice.of(folders, scope, step.place());
        rows(step, sketch, reading, choice);
        missed.addAll(choice.missed());
        var own = Part.of(step.url(), step.label(), reading);
        boolean foldersOnly = !choice.open().isEmpty()
                || !choice.missed().isEmpty()
                || (!folders.isEmpty() && !step.place().fits(scope));
        // Of what scripts made nothing says that all folders stand there.
        if (reading.state() == LookState.CHANGED
                && !sketch.scripted()
                && foldersOnly
                && sight.rendered().isEmpty()) {
            own = own.as(LookState.OK, "a page of folders");
            unsure |= choice.open().stream().noneMatch(f -> isSurelyOf(f, sketch));
        }
        own = single(own, step, sketch, reading, folders);
        if (own.state() == LookState.CHANGED) {
            own = own.as(own.state(), own.detail() + note(sketch));
        }
        int at = parts.size();
        parts.add(own);
        boolean led = follow(step, sketch.url(), choice.open());
        if (own.state() == LookState.CHANGED && !led && frames(step, sketch, at)) {
            parts.set(at, own.as(LookState.OK, "a page that shows its list in a frame"));
        } else if (own.state().isComplete() && !led && !showsReports(reading)) {
            frames(step, sketch, at);
            parts.set(at, withoutForeignFrames(own, sketch));
        } else if (own.state() == LookState.CHANGED && !led) {
            parts.set(at, withoutForeignFrames(own, sketch));
        }
        if (step.depth() == 0) {
            yearInAddress(step, sketch);
        }
        return parts.get(at);
    }

    /** A menu may lead anywhere; years, folders below the column and those that bear the agency's name belong to it. */
    private boolean isSurelyOf(Folder folder, PageSketch page) {
        return !folder.name().years().isEmpty()
                || scope.names(folder.name())
                || FolderAddress.isBelow(folder.url(), page.url());
    }

    private boolean showsSubject() {
        var all = new Exploration(
                new ColumnReading(LookState.OK, List.of(), 0, ""), List.copyOf(rows.values()), parts.size() - 1);
        return scope.subjects().stream()
                .anyMatch(s -> !all.byYear(s, scope.subjects().size() == 1).isEmpty());
    }

    /** A column that is the report itself shows one year; nobody can say that the others are missing. */
    private Part single(Part own, Step step, PageSketch sketch, ColumnReading reading, List<Folder> folders) {
        var only = reading.items().size() == 1
                && sketch.report().isPresent()
                && PageScout.key(reading.items().get(0).url()).equals(PageScout.key(sketch.url()));
        if (!only || step.depth() > 0 || !folders.isEmpty()) {
            return own;
        }
        var year = FolderName.ofLabel(sketch.report().get().title()).years();
        var title = Titles.read(sketch.report().get().title());
        var told = title.map(t -> t.year().isPresent() ? Set.of(t.year().getAsInt()) : year)
                .orElse(year);
        return told.containsAll(scope.open())
                ? own
                : own.as(LookState.INCOMPLETE, reading.detail() + ", in which other years have no place");
    }

    /** A body that is new says so in a note (年度报告说明), which is no report; the operator should know of it. */
    private static String note(PageSketch sketch) {
        return sketch.links().stream()
                .map(PageLink::text)
                .filter(t -> NOTE.matcher(t).find())
                .findFirst()
                .map(t -> "; a note stands there: " + t)
                .orElse("");
    }

    private void rows(Step step, PageSketch sketch, ColumnReading reading, Choice choice) {
        var article = sketch.report().isPresent() && reading.items().size() == 1;
        if (step.row().isPresent() && article) {
            keep(step.row().get(), step.place()); // the row also has the date
            return;
        }
        var opened = choice.open().stream().map(f -> PageScout.key(f.url())).toList();
        reading.items().stream()
                .filter(i -> !opened.contains(PageScout.key(i.url())))
                .forEach(i -> keep(i, step.place()));
    }

    private void keep(ListItem item, Place place) {
        var found = new FoundRow(item, place);
        rows.merge(
                PageScout.key(item.url()),
                found,
                (known, again) ->
                        known.item().date().isEmpty() && again.item().date().isPresent() ? again : known);
    }

    private boolean follow(Step step, URI from, List<Folder> folders) {
        if (step.depth() >= DEEPEST && !folders.isEmpty()) {
            missed.add(folders.size() + " folders below " + step.label());
            return false;
        }
        boolean led = false;
        for (var folder : folders) {
            if (visited.contains(PageScout.key(folder.url()))) {
                continue;
            }
            if (pages >= maxPages) {
                missed.add(folder.label() + " (" + folder.url() + "), beyond the limit of " + maxPages + " pages");
                continue;
            }
            walk(step.into(folder, from));
            led = true;
        }
        return led;
    }

    /** A frame of another site may show the list; it is somebody else's page, and is named for a person to look at. */
    private static Part withoutForeignFrames(Part own, PageSketch sketch) {
        return sketch.foreign().isEmpty()
                ? own
                : own.as(
                        own.state() == LookState.CHANGED ? own.state() : LookState.INCOMPLETE,
                        own.detail() + "; a frame of another site was not read: "
                                + sketch.foreign().get(0));
    }

    private static boolean showsReports(ColumnReading reading) {
        return reading.items().stream().anyMatch(i -> Titles.read(i.title()).isPresent());
    }

    /** Whether a frame shows the list; one without any report is decoration. */
    private boolean frames(Step step, PageSketch sketch, int at) {
        if (step.depth() >= DEEPEST) {
            return false;
        }
        boolean shown = false;
        for (var frame : sketch.frames().stream().limit(MOST_FRAMES).toList()) {
            if (pages >= maxPages || visited.contains(PageScout.key(frame))) {
                continue;
            }
            int before = parts.size();
            long reports = reports();
            var part = walk(step.frame(frame, sketch.url()));
            boolean decoration = part.state() == LookState.CHANGED
                    || part.state() == LookState.GONE
                    || (part.state().isComplete() && reports() == reports);
            if (decoration) {
                parts.subList(Math.max(before, at + 1), parts.size()).clear();
            } else {
                shown = true;
            }
        }
        return shown;
    }

    private long reports() {
        return rows.values().stream()
                .filter(r -> Titles.read(r.item().title()).isPresent())
                .count();
    }

    /** A column that is one year's folder says nothing of the others; the folder above has them. */
    private void yearInAddress(Step step, PageSketch sketch) {
        var year = YearAddress.of(step.url());
        if (year.isEmpty() || scope.open().stream().allMatch(y -> y == year.getAsInt() || y + 1 == year.getAsInt())) {
            return;
        }
        var parent = Folders.parent(sketch.url());
        var key = PageScout.key(parent);
        if (!PageScout.isHome(parent) && !visited.contains(key) && pages < maxPages) {
            int before = parts.size();
            visited.add(key);
            if (PageScout.open(parent, Optional.of(sketch.url()), echo.scout(), parsed) instanceof Scouted.Page page
                    && page.sketch().links().stream()
                            .anyMatch(l -> PageScout.key(l.url()).equals(PageScout.key(step.url())))) {
                page(step.above(parent), page.sketch());
                return;
            }
            parts.subList(before, parts.size()).clear();
        }
        missed.add("the column is the folder of " + year.getAsInt() + ", in which other years have no place");
    }

    private Part add(Part part) {
        parts.add(part);
        return part;
    }

    private Part alone(Part only) {
        return missed.isEmpty() || !only.state().isComplete()
                ? only
                : only.as(LookState.INCOMPLETE, only.detail() + "; left out: " + String.join("; ", missed));
    }
}
