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
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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

    private static final Evaluator LINKS = QueryParser.parse("a, area");
    private static final Evaluator OPTIONS = QueryParser.parse("option[value]");
    private static final Evaluator PICTURE = QueryParser.parse("img[alt]");
    private static final Evaluator FRAMES = QueryParser.parse("iframe[src], frame[src]");
    private static final Evaluator METAS_WITH_CONTENT = QueryParser.parse("meta[content]");

    private PageScout() {}

    /** Opens an address with a conditional request; redirects written into pages are followed. */
    public static Scouted open(URI url, Optional<URI> referer, Fetcher fetcher) {
        return open(url, referer, fetcher, new ParsedPages());
    }

    /**
     * As {@link #open(URI, Optional, Fetcher)}.
     *
     * @param parsed keeps the page for whoever reads the same answer next
     */
    public static Scouted open(URI url, Optional<URI> referer, Fetcher fetcher, ParsedPages parsed) {
        var last = new ArrayList<FetchOutcome>();
        var opened = new PageOpener(
                        asked -> {
                            var outcome = fetcher.fetch(asked);
                            last.add(outcome);
                            return outcome;
                        },
                        parsed::keep)
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
                frames(page, Frames::shown),
                frames(page, Frames::foreign),
                metas(page),
                SingleArticle.read(page),
                page.scriptFamily().isPresent());
    }

    private static List<PageLink> links(HtmlPage page) {
        var links = new LinkedHashMap<String, PageLink>();
        var anchors = page.anchors();
        page.elements().select(LINKS, "a", "area").stream()
                .limit(MOST_LINKS)
                .forEach(a -> anchors.target(a).ifPresent(url -> add(links, url, words(anchors, a), anchors, a)));
        page.elements().select(OPTIONS, "option").stream()
                .limit(MOST_LINKS)
                .filter(o -> ADDRESS.matcher(o.attr("value")).matches())
                .forEach(o -> anchors.resolve(o.attr("value"))
                        .ifPresent(url -> add(links, url, o.text().strip(), anchors, o)));
        return List.copyOf(links.values());
    }

    private static void add(Map<String, PageLink> links, URI url, String words, Anchors anchors, Element at) {
        var clean = hasControl(words) ? CONTROL.matcher(words).replaceAll("") : words;
        if (!clean.isEmpty() && clean.length() <= LONGEST_WORDS) {
            links.putIfAbsent(url + " " + clean, new PageLink(url, clean, anchors.isSurrounded(at)));
        }
    }

    private static boolean hasControl(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static String words(Anchors anchors, Element anchor) {
        var words = anchors.title(anchor);
        if (!words.isEmpty()) {
            return words;
        }
        var picture = anchor.selectFirst(PICTURE);
        return picture == null
                ? anchor.attr("alt").strip()
                : picture.attr("alt").strip();
    }

    private static List<URI> frames(HtmlPage page, BiFunction<HtmlPage, Element, Optional<URI>> which) {
        return page.elements().select(FRAMES, "iframe", "frame").stream()
                .filter(e -> !Chrome.surrounds(e) && !Chrome.isUnseen(e))
                .flatMap(e -> which.apply(page, e).stream())
                .distinct()
                .toList();
    }

    private static Map<String, String> metas(HtmlPage page) {
        var metas = new HashMap<String, String>();
        for (var meta : page.elements().select(METAS_WITH_CONTENT, "meta")) {
            var name = (meta.attr("name") + meta.attr("property")).strip().toLowerCase(Locale.ROOT);
            var content = CONTROL.matcher(meta.attr("content")).replaceAll("").strip();
            if (METAS.contains(name) && !content.isEmpty() && content.length() <= LONGEST_META) {
                metas.putIfAbsent(name, content);
            }
        }
        return metas;
    }
}
