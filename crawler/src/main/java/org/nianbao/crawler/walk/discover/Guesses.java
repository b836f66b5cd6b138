package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.shape.ColumnNames;

/** Addresses that nobody links: a handful, as the last resort. */
final class Guesses {

    private static final int MOST = 5;
    private static final int MOST_OF_SITEMAP = 4;
    private static final int MOST_BYTES = 2_000_000;

    private static final Pattern LOC = Pattern.compile("<loc>\\s*(https?://[^<\\s]{4,500})\\s*</loc>");
    private static final Pattern LONSUN = Pattern.compile("(/(?:[a-z]+/)?public/column/\\d+)");

    private static final List<String> USUAL = List.of("zfxxgknb/", "xxgknb/");
    private static final List<String> OF_ROOT = List.of("/zfxxgk/zfxxgknb/", "/zwgk/zfxxgk/zfxxgknb/", "/xxgk/xxgknb/");

    private Guesses() {}

    /** What the sitemap knows, as a witness only: what stands there is read before it is believed. */
    static List<Lead> sitemap(URI home, Fetcher fetcher) {
        var outcome = fetcher.fetch(home.resolve("/sitemap.xml"), Optional.empty(), Fetcher.Use.REVALIDATE);
        if (!(outcome instanceof FetchOutcome.Fetched sitemap)) {
            return List.of();
        }
        var text = new String(sitemap.body(), 0, Math.min(MOST_BYTES, sitemap.body().length), StandardCharsets.UTF_8);
        return LOC.matcher(text)
                .results()
                .flatMap(m -> PageScout.resolve(home, m.group(1).replace("&amp;", "&")).stream())
                .filter(url -> String.valueOf(url.getHost()).equals(home.getHost()))
                .filter(url -> ColumnNames.ofAddress(url) == ColumnNames.Degree.FULL)
                .filter(url -> Leads.folderOf(url).isEmpty())
                .sorted(Comparator.comparing(url -> url.toString().length()))
                .limit(MOST_OF_SITEMAP)
                .map(url -> new Lead(url, List.of("sitemap.xml"), true, Set.of(Reason.SITEMAP, Reason.ADDRESS), 60))
                .toList();
    }

    /**
     * Where the column lies on most portals.
     *
     * @param home the entrance
     * @param pages addresses of the portal's pages on 政府信息公开
     * @param links all addresses seen so far, which show the portal's system
     */
    static List<Lead> usual(URI home, List<URI> pages, Set<URI> links) {
        var guesses = new LinkedHashMap<String, URI>();
        for (var link : links) {
            var lonsun = LONSUN.matcher(String.valueOf(link.getPath()));
            if (lonsun.find()) {
                add(guesses, link.resolve(lonsun.group(1) + "?type=3"));
            }
            int gkmlpt = String.valueOf(link.getPath()).indexOf("/gkmlpt/");
            if (gkmlpt >= 0) {
                add(guesses, link.resolve(link.getPath().substring(0, gkmlpt) + "/gkmlpt/annualreport"));
            }
            if (guesses.size() >= 2) {
                break;
            }
        }
        for (var page : pages) {
            USUAL.forEach(slug -> add(guesses, folder(page).resolve(slug)));
        }
        OF_ROOT.forEach(path -> add(guesses, home.resolve(path)));
        return guesses.values().stream()
                .limit(MOST)
                .map(url -> new Lead(url, List.of(url.getPath()), true, Set.of(Reason.GUESS, Reason.ADDRESS), 30))
                .toList();
    }

    private static void add(LinkedHashMap<String, URI> guesses, URI url) {
        guesses.putIfAbsent(PageScout.key(url), url);
    }

    private static URI folder(URI page) {
        var text = page.toString().replaceFirst("[?#].*$", "");
        return URI.create(text.endsWith("/") ? text : text.substring(0, text.lastIndexOf('/') + 1));
    }
}
