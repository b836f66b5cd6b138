package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.crawler.walk.PageLink;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.shape.ColumnNames;
import org.nianbao.crawler.walk.shape.ColumnNames.Degree;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Titles;

/** Which links of a page are worth opening, and how much. */
final class Leads {

    /** 国办公开办函〔2019〕61号 gives every portal a part of this name; the rest are older names and the levels above it. */
    private static final Map<Pattern, Integer> ON_THE_WAY = onTheWay();

    private static final Pattern ARTICLE_OF_FOLDER = Pattern.compile(
            "(.*?/)(?:\\d{6}/(?:\\d{1,2}/)?|\\d{4}-\\d{2}(?:-|/)\\d{2}/|content/)?(?:t\\d{8}_\\d+|t\\d{6,}|[0-9a-f]{32}|post_\\d+|content_\\d+|\\d{5,})\\.s?html?");
    private static final Pattern ARTICLE_OF_COLUMN = Pattern.compile("(.*?)/art/.*/art_(\\d+)_\\d+\\.html?");

    private Leads() {}

    private static Map<Pattern, Integer> onTheWay() {
        var names = new LinkedHashMap<Pattern, Integer>();
        names.put(Pattern.compile("(?:.{0,8})政府信息公开(?:专栏|平台|专区|栏|目录|内容|网)?"), 60);
        names.put(Pattern.compile("(?:.{0,8})(?:法定)?主动公开(?:内容|基本目录|目录)?"), 40);
        names.put(Pattern.compile("(?:.{0,8})信息公开(?:专栏|平台|专区|栏|目录|内容|网)?"), 50);
        names.put(Pattern.compile("(?:政务|政府|阳光政务|政务信息)?公开(?:专栏)?|政务|政务公开目录"), 45);
        names.put(Pattern.compile("网站地图|站点地图|(?i:site ?map)"), 12);
        return names;
    }

    /** Words for what a page is about: only there 年报 alone means the column. */
    static boolean isAboutOpenness(String words) {
        return words.contains("信息公开") || words.contains("主动公开");
    }

    /**
     * What a link is worth.
     *
     * @param from the page it stands on
     * @param refused takes the names of look-alikes
     */
    static Optional<Lead> of(PageLink link, Lead from, URI page, Set<String> refused) {
        var url = link.url();
        var words = Labels.squeeze(link.text());
        if (PageScout.key(url).equals(PageScout.key(page)) || !Neighbourhood.mayVisit(url, page)) {
            return Optional.empty();
        }
        var name = ColumnNames.ofName(words);
        var address = ColumnNames.ofAddress(url);
        if (name == Degree.REFUSED || (address == Degree.REFUSED && name != Degree.NONE)) {
            refused.add(words);
            return Optional.empty();
        }
        if (address == Degree.REFUSED) {
            return Optional.empty();
        }
        if (Titles.read(words).filter(t -> t.year().isPresent()).isPresent()) {
            return report(link, from);
        }
        return column(link, from, page, name, address)
                .or(() -> onTheWay(words).map(worth -> from.to(url, words, false, Set.of(), worth)))
                .flatMap(lead -> Neighbourhood.weigh(lead, page));
    }

    private static Optional<Lead> column(PageLink link, Lead from, URI page, Degree name, Degree address) {
        var reasons = EnumSet.noneOf(Reason.class);
        int score = 0;
        if (name == Degree.FULL) {
            reasons.add(Reason.NAME);
            score += 100;
        }
        var about = from.way().stream().anyMatch(Leads::isAboutOpenness)
                || page.toString().toLowerCase(Locale.ROOT).matches(".*(?:xxgk|zfxxgk).*");
        if (name == Degree.WEAK && (about || address != Degree.NONE)) {
            reasons.add(Reason.WEAK_NAME);
            score += 45;
        }
        if (address == Degree.FULL && !isArticle(link.url())) {
            reasons.add(Reason.ADDRESS);
            score += name == Degree.NONE ? 65 : 40;
        } else if (address == Degree.WEAK && !reasons.isEmpty()) {
            reasons.add(Reason.ADDRESS);
            score += 15;
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(from.to(link.url(), link.text(), true, reasons, isArticle(link.url()) ? score - 50 : score));
    }

    private static Optional<Integer> onTheWay(String words) {
        return ON_THE_WAY.entrySet().stream()
                .filter(e -> e.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A report that the portal shows somewhere: its column is the folder in which it lies. */
    private static Optional<Lead> report(PageLink link, Lead from) {
        return folderOf(link.url())
                .map(folder -> from.to(
                        folder,
                        link.text(),
                        true,
                        Set.of(Reason.REPORT_BELOW),
                        ColumnNames.ofAddress(folder) == Degree.FULL ? 55 : 20));
    }

    /** The column of an article, where its address tells. */
    static Optional<URI> folderOf(URI article) {
        var text = article.toString().replaceFirst("[?#].*$", "");
        var column = ARTICLE_OF_COLUMN.matcher(text);
        if (column.matches()) {
            return Optional.of(URI.create(column.group(1) + "/col/col" + column.group(2) + "/index.html"));
        }
        var folder = ARTICLE_OF_FOLDER.matcher(text);
        return folder.matches() ? Optional.of(URI.create(folder.group(1))) : Optional.empty();
    }

    private static boolean isArticle(URI url) {
        return folderOf(url).isPresent();
    }
}
