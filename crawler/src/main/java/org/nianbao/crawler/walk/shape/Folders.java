package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.PageLink;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.PageSketch;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Titles;

/** Finds the folders on a page of a column. A menu of the portal is no folder unless it leads below the column. */
final class Folders {

    /** Fewer names of bodies are a breadcrumb or a footer. */
    private static final int FEWEST_BODIES = 3;

    private static final Pattern MORE = Pattern.compile("(?:查看)?更多.{0,3}|(?i:more).{0,3}");

    private final PageSketch page;
    private final Map<String, ListItem> rows;
    private final String itself;
    private final boolean list;

    private Folders(PageSketch page, ColumnReading reading) {
        this.page = page;
        this.itself = PageScout.key(page.url());
        this.rows = reading.items().stream()
                .collect(Collectors.toMap(i -> PageScout.key(i.url()), Function.identity(), (a, b) -> a));
        this.list = reading.items().stream().anyMatch(i -> isReport(i) && !leadsOn(i));
    }

    /**
     * The folders on a page.
     *
     * @param reading the same page read as a list
     */
    static List<Folder> on(PageSketch page, ColumnReading reading, Scope scope) {
        return new Folders(page, reading).find(scope);
    }

    /** Whether a page read as a list is one with reports. */
    static boolean isList(PageSketch page, ColumnReading reading) {
        return new Folders(page, reading).list;
    }

    private List<Folder> find(Scope scope) {
        var found = new LinkedHashMap<String, Folder>();
        for (var link : page.links()) {
            folder(link)
                    .ifPresent(f -> found.merge(
                            PageScout.key(f.url()), f, (a, b) -> a.name().isNothing() ? b : a));
        }
        long bodies =
                found.values().stream().filter(f -> f.name().body().isPresent()).count();
        return found.values().stream()
                .filter(f -> f.name().body().isEmpty()
                        || bodies >= FEWEST_BODIES
                        || scope.names(f.name())
                        || FolderAddress.isBelow(f.url(), page.url()))
                .toList();
    }

    private Optional<Folder> folder(PageLink link) {
        var url = link.url();
        var key = PageScout.key(url);
        var row = Optional.ofNullable(rows.get(key));
        if (key.equals(itself)
                || PageScout.isHome(url)
                || row.filter(r -> !leadsOn(r)).isPresent()
                || (row.isEmpty() && isArticle(link))) {
            return Optional.empty();
        }
        var label = FolderName.ofLabel(link.text());
        if (!isOn(link, label)) {
            return Optional.empty();
        }
        var elsewhere = !FolderAddress.isBeside(url, page.url());
        var year = elsewhere ? OptionalInt.empty() : YearAddress.of(url);
        var name = year.isPresent() ? label.andYear(year.getAsInt()) : label;
        return Optional.of(new Folder(url, link.text(), name, elsewhere, row));
    }

    /** Most links are ruled out by what is known of them at once, so that few addresses have to be taken apart. */
    private boolean isOn(PageLink link, FolderName label) {
        if (!label.years().isEmpty()) {
            return !link.around() || isNear(link);
        }
        if (label.isLevel()) {
            return link.around() ? isBelow(link) : !list || isNear(link);
        }
        if (label.body().isPresent()) {
            return (!link.around() && !list) || isBelow(link);
        }
        if (MORE.matcher(Labels.squeeze(link.text())).matches()) {
            return !FolderAddress.isArticle(link.url()) && isBelow(link);
        }
        return !list
                && ColumnNames.ofName(link.text()) == ColumnNames.Degree.FULL
                && (!link.around() || isBelow(link))
                && ColumnNames.ofAddress(link.url()) != ColumnNames.Degree.REFUSED;
    }

    private boolean isBelow(PageLink link) {
        return FolderAddress.isBelow(link.url(), page.url());
    }

    private boolean isNear(PageLink link) {
        return isBelow(link) || FolderAddress.isSibling(link.url(), page.url());
    }

    /** Rows that are folders: named for a year or a level, or titled like a report of nobody at the address of a folder. */
    private static boolean leadsOn(ListItem row) {
        var title = Titles.read(row.title());
        if (title.isPresent()) {
            return title.get().agency().isEmpty() && FolderAddress.isFolder(row.url());
        }
        var folder = FolderName.ofLabel(row.title());
        return !folder.years().isEmpty()
                || (!FolderAddress.isArticle(row.url())
                        && (!folder.isNothing() || ColumnNames.ofName(row.title()) == ColumnNames.Degree.FULL));
    }

    private static boolean isArticle(PageLink link) {
        return Titles.read(link.text()).filter(t -> t.year().isPresent()).isPresent()
                && !FolderAddress.isFolder(link.url());
    }

    private static boolean isReport(ListItem item) {
        return Titles.read(item.title()).isPresent();
    }

    static URI parent(URI column) {
        return column.resolve(FolderAddress.above(column));
    }
}
