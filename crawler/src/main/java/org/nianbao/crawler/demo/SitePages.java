package org.nianbao.crawler.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nianbao.crawler.demo.SampleUnit.Entry;

/** All pages of a sample portal as they stand on a day: a pure function of site and day. */
final class SitePages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.ROOT);
    private static final String COLUMN = "政府信息公开年报";

    private final PortalTemplates templates;
    private final SampleSite site;
    private final LocalDate today;
    private final Map<String, WebFile> pages = new TreeMap<>();

    private SitePages(PortalTemplates templates, SampleSite site, LocalDate today) {
        this.templates = templates;
        this.site = site;
        this.today = today;
    }

    /** Address (path, and query where it matters) to what lies there. */
    static Map<String, WebFile> on(LocalDate today, SampleSite site, PortalTemplates templates) {
        var made = new SitePages(templates, site, today);
        site.robots().ifPresent(text -> made.pages.put("/robots.txt", WebFile.asset("text/plain;charset=UTF-8", text)));
        if (!site.challenged()) {
            made.assets();
            made.home();
            site.units().forEach(made::unit);
        }
        return made.pages;
    }

    /** The answer where nothing lies. */
    static WebFile nothing(SampleSite site, PortalTemplates templates) {
        return site.challenged()
                ? WebFile.error(
                        412,
                        templates.render("challenge", Map.of()),
                        Map.of("Set-Cookie", "dEm0kYq7RwTsO=sample; Path=/; HttpOnly", "Cache-Control", "no-store"))
                : WebFile.error(404, templates.render("gone", Map.of()), Map.of());
    }

    private void assets() {
        pages.put("/style/portal.css", WebFile.asset("text/css;charset=UTF-8", templates.file("portal.css")));
        pages.put("/script/page.js", WebFile.asset("text/javascript;charset=UTF-8", templates.file("page.js")));
    }

    private void home() {
        var links = site.units().stream()
                .map(unit -> PortalLinks.link(unit.name(), PortalLinks.homeOf(unit)))
                .toList();
        page("/", "home", frame(site.units().get(0), site.name(), site.name()), Map.of("links", links, "words", ""));
    }

    private void unit(SampleUnit unit) {
        var links = new PortalLinks(site, unit);
        page(
                PortalLinks.homeOf(unit),
                "home",
                frame(unit, unit.name(), unit.name()),
                Map.of("links", links.navigation(), "words", unit.name() + "欢迎您。"));
        page(links.disclosure(), "home", frame(unit, "政府信息公开", "政府信息公开"), Map.of("links", links.menu(), "words", ""));
        for (var plain : PortalLinks.PLAIN_PAGES.entrySet()) {
            var words = "本栏目为演示内容。如需了解“" + plain.getValue() + "”的具体事项，请向" + unit.name() + "办公室咨询。";
            page(
                    links.plain(plain.getKey()),
                    "plain",
                    frame(unit, plain.getValue(), plain.getValue()),
                    Map.of("words", words));
        }
        column(unit, unit.shownOn(today));
    }

    private void column(SampleUnit unit, List<Entry> entries) {
        int size = site.family().rowsPerPage();
        int count = Math.max(1, (entries.size() + size - 1) / size);
        var newest = entries.stream().map(e -> e.publication().at()).findFirst().orElse(opened());
        for (int page = 1; page <= count; page++) {
            var rows = entries.subList((page - 1) * size, Math.min(page * size, entries.size()));
            var values = frame(unit, COLUMN, COLUMN);
            values.putAll(PortalPager.of(site.family(), unit, page, count));
            values.put("total", entries.size());
            values.put("rows", rows.stream().map(entry -> row(unit, entry)).toList());
            put(site.family().listPath(unit, page, count), site.family().id() + "-list", newest, values);
        }
        entries.forEach(entry -> article(unit, entry));
    }

    private Map<String, Object> row(SampleUnit unit, Entry entry) {
        var publication = entry.publication();
        var url = publication.bare()
                ? site.family().filePath(unit, entry, 0)
                : site.family().articlePath(unit, entry);
        return Map.of(
                "url",
                PortalLinks.relative(site.family().listPath(unit, 1, 1), url),
                "title",
                publication.title(),
                "date",
                publication.at().toLocalDate().toString(),
                "file",
                publication.bare());
    }

    private void article(SampleUnit unit, Entry entry) {
        var publication = entry.publication();
        for (int i = 0; i < publication.files().size(); i++) {
            pages.put(
                    site.family().filePath(unit, entry, i),
                    file(publication, publication.files().get(i)));
        }
        if (publication.bare()) {
            return;
        }
        var path = site.family().articlePath(unit, entry);
        var values = frame(unit, publication.title(), COLUMN);
        values.put("date", publication.at().toLocalDate().toString());
        values.put("time", TIME.format(publication.at()));
        values.put("chineseDate", CHINESE_DAY.format(publication.at()));
        values.put("source", publication.source());
        values.put("files", files(unit, entry, path));
        pages.put(path, WebFile.html(publication.at(), () -> {
            var whole = new HashMap<>(values);
            whole.put("body", publication.body().get());
            return templates.render(site.family().id() + "-article", whole);
        }));
    }

    private List<Map<String, Object>> files(SampleUnit unit, Entry entry, String articlePath) {
        var files = entry.publication().files();
        return IntStream.range(0, files.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "name",
                        files.get(i).name(),
                        "url",
                        PortalLinks.relative(articlePath, site.family().filePath(unit, entry, i))))
                .toList();
    }

    private static WebFile file(Publication publication, Publication.File file) {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new WebFile(
                200,
                file.contentType(),
                file.content(),
                Optional.of(publication.at()),
                Map.of("Content-Disposition", "inline; filename*=UTF-8''" + name));
    }

    private void page(String path, String template, Map<String, Object> frame, Map<String, Object> more) {
        frame.putAll(more);
        put(path, template, opened(), frame);
    }

    private void put(String path, String template, LocalDateTime modified, Map<String, Object> values) {
        pages.put(path, WebFile.html(modified, () -> templates.render(template, values)));
    }

    /** When the portal opened; pages that never change carry this date. */
    private static LocalDateTime opened() {
        return LocalDate.of(2019, 6, 3).atTime(9, 0);
    }

    private Map<String, Object> frame(SampleUnit unit, String title, String column) {
        var links = new PortalLinks(site, unit);
        var values = new HashMap<String, Object>();
        values.put("site", site.name());
        values.put("siteCode", site.code());
        values.put("family", site.family().id());
        values.put("unit", unit.name());
        values.put("title", title);
        values.put("column", column);
        values.put("nav", links.navigation());
        values.put("menu", links.menu());
        values.put("crumbs", links.crumbs());
        return values;
    }
}
