package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;

/** Opens one page and sketches what it shows, without reading it as a list. */
public final class PageScout {

    private static final int MOST_LINKS = 3000;
    private static final int LONGEST_META = 200;
    private static final int LONGEST_WORDS = 300;

    /** What people are shown may end on a terminal. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final Set<String> METAS =
            Set.of("sitename", "sitedomain", "siteidcode", "columnname", "columntype", "columndescription");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[^\\s]*(?:/|\\.s?html?|\\.jsp|\\.aspx?)[^\\s]*");

    private PageScout() {}

    /** Opens an address with a conditional request; redirects written into pages are followed. */
    public static Scouted open(URI url, Optional<URI> referer, Fetcher fetcher) {
        var last = new ArrayList<FetchOutcome>();
        var opened = new PageOpener(asked -> {
                    var outcome = fetcher.fetch(asked);
                    last.add(outcome);
                    return outcome;
                })
                .open(url, referer);
        if (opened instanceof Opened.Page page) {
            return new Scouted.Page(sketch(page.page()));
        }
        if (!last.isEmpty()
                && last.get(last.size() - 1) instanceof FetchOutcome.Fetched fetched
                && !HtmlPages.isMarkup(fetched)) {
            return new Scouted.File(fetched.url());
        }
        var failed = (Opened.Failed) opened;
        return new Scouted.Failed(failed.state(), failed.detail());
    }

    /** The form in which addresses are compared: no scheme, no {@code index.html}, no session, no fragment. */
    public static String key(URI url) {
        return Links.key(url);
    }

    /** Whether an address is the entrance of its portal. */
    public static boolean isHome(URI url) {
        return Links.isHome(url);
    }

    /** An address from a reference; empty unless it is http or https. */
    public static Optional<URI> resolve(URI base, String reference) {
        return Links.resolve(base, reference);
    }

    static PageSketch sketch(HtmlPage page) {
        return new PageSketch(
                page.url(),
                page.dom().title().strip(),
                links(page),
                frames(page),
                metas(page),
                SingleArticle.read(page),
                ScriptLists.family(page).isPresent());
    }

    private static List<PageLink> links(HtmlPage page) {
        var links = new LinkedHashMap<String, PageLink>();
        page.dom().select("a, area").stream()
                .limit(MOST_LINKS)
                .forEach(a -> Links.target(page, a).ifPresent(url -> add(links, url, words(a), a)));
        page.dom().select("option[value]").stream()
                .limit(MOST_LINKS)
                .filter(o -> ADDRESS.matcher(o.attr("value")).matches())
                .forEach(o -> Links.resolve(page.base(), o.attr("value"))
                        .ifPresent(url -> add(links, url, o.text().strip(), o)));
        return List.copyOf(links.values());
    }

    private static void add(Map<String, PageLink> links, URI url, String words, Element at) {
        var clean = CONTROL.matcher(words).replaceAll("");
        if (!clean.isEmpty() && clean.length() <= LONGEST_WORDS) {
            links.putIfAbsent(url + " " + clean, new PageLink(url, clean, Chrome.surrounds(at)));
        }
    }

    private static String words(Element anchor) {
        var words = LinkTitle.of(anchor);
        if (!words.isEmpty()) {
            return words;
        }
        var picture = anchor.selectFirst("img[alt]");
        return picture == null
                ? anchor.attr("alt").strip()
                : picture.attr("alt").strip();
    }

    private static List<URI> frames(HtmlPage page) {
        return page.dom().select("iframe[src], frame[src]").stream()
                .filter(e -> !Chrome.surrounds(e) && !Chrome.isUnseen(e))
                .flatMap(e -> Frames.shown(page, e).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> metas(HtmlPage page) {
        var metas = new HashMap<String, String>();
        for (var meta : page.dom().select("meta[content]")) {
            var name = (meta.attr("name") + meta.attr("property")).strip().toLowerCase(Locale.ROOT);
            var content = CONTROL.matcher(meta.attr("content")).replaceAll("").strip();
            if (METAS.contains(name) && !content.isEmpty() && content.length() <= LONGEST_META) {
                metas.putIfAbsent(name, content);
            }
        }
        return metas;
    }
}
