package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;
import org.nianbao.parser.report.Labels;

/**
 * Where the further pages of an article lie: announced by a script, or linked by number. Only addresses made of the article's
 * own count ({@code t20230112_5_1.html} of {@code t20230112_5.html}, {@code ?page=2} of the same address), so that the pager of
 * a list beside it leads nowhere.
 */
final class ArticlePaging {

    private static final Pattern WORDS =
            Pattern.compile("第?\\d{1,2}页?|[\\[［]\\d{1,2}[\\]］]|[下后尾末]一?页[>»›]{0,2}|[>»›]{1,2}");
    private static final Set<String> PARAMETERS =
            Set.of("page", "p", "pageno", "pagenum", "pageindex", "currentpage", "curpage", "cpage");

    private final URI article;
    private final String name;
    private final Pattern sibling;
    private final TreeMap<Integer, List<URI>> pages = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final boolean announced;

    /**
     * A page that is to be read next.
     *
     * @param candidates where it may lie, the likelier first
     * @param announced whether the article says that there is such a page, rather than links to one
     */
    record Turn(List<URI> candidates, boolean announced) {}

    ArticlePaging(HtmlPage first) {
        this.article = first.url();
        var path = Optional.ofNullable(article.getRawPath()).orElse("");
        var file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        this.name = dot < 0 ? file : file.substring(0, dot);
        var extension = dot < 0 ? "" : file.substring(dot);
        this.sibling = Pattern.compile(Pattern.quote(path.substring(0, path.length() - file.length()) + name)
                + "[_-](\\d{1,2})" + Pattern.quote(extension));
        this.announced = !name.isEmpty() && announce(first);
        if (!announced) {
            add(first);
        }
    }

    /** The next page that nobody asked for yet. */
    Optional<Turn> next() {
        return pages.entrySet().stream()
                .filter(page -> taken.add(page.getKey()))
                .findFirst()
                .map(page -> new Turn(page.getValue(), announced));
    }

    /** Takes note of what a page links. */
    void add(HtmlPage page) {
        if (announced) {
            return;
        }
        var body = ArticleBody.of(page).element();
        for (var anchor : page.dom().select("a[href]")) {
            if (WORDS.matcher(Labels.squeeze(anchor.text())).matches() && !Chrome.surrounds(anchor)) {
                Links.resolve(page.base(), anchor.attr("href")).ifPresent(url -> link(url, anchor, body));
            }
        }
    }

    private void link(URI url, Element anchor, Optional<Element> body) {
        if (!isOfSameHost(url)) {
            return;
        }
        var file = sibling.matcher(Optional.ofNullable(url.getRawPath()).orElse(""));
        if (!name.isEmpty() && file.matches()) {
            pages.putIfAbsent(Integer.parseInt(file.group(1)), List.of(url));
        } else if (body.isPresent() && stands(anchor, body.get())) {
            // Comments below an article have pages of the same address.
            parameter(url).filter(number -> number > 1).ifPresent(number -> pages.putIfAbsent(number, List.of(url)));
        }
    }

    private boolean isOfSameHost(URI url) {
        return String.valueOf(url.getRawAuthority()).equalsIgnoreCase(String.valueOf(article.getRawAuthority()));
    }

    /** In the text, or in the line right after it. */
    private static boolean stands(Element anchor, Element body) {
        var after = body.nextElementSibling();
        return anchor.parents().contains(body)
                || (after != null && (anchor == after || anchor.parents().contains(after)));
    }

    /** The number of a page of the same address, which differs in one parameter only. */
    private Optional<Integer> parameter(URI url) {
        var own = HttpUrl.parse(article.toString());
        var other = HttpUrl.parse(url.toString());
        if (own == null || other == null) {
            return Optional.empty();
        }
        return other.queryParameterNames().stream()
                .filter(p -> PARAMETERS.contains(p.toLowerCase(java.util.Locale.ROOT)))
                .filter(p -> bare(own, p).equals(bare(other, p)))
                .map(other::queryParameter)
                .filter(value -> value != null && value.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static HttpUrl bare(HttpUrl url, String parameter) {
        return url.newBuilder()
                .removeAllQueryParameters(parameter)
                .fragment(null)
                .build();
    }

    /** {@code createPageHTML(3, 0, "t20230112_5", "html")} and its kin, if they name this article. */
    private boolean announce(HtmlPage page) {
        var announcement = ScriptPagers.ALL.stream()
                .flatMap(dialect -> page.dom().select("script").stream().flatMap(s -> dialect.read(s.data()).stream()))
                .filter(a -> a.address().filter(this::isOfThisArticle).isPresent())
                .findFirst();
        announcement.ifPresent(a -> IntStream.rangeClosed(2, a.pages())
                .limit(99)
                .forEach(number -> pages.put(number, a.address().orElseThrow().of(article, number))));
        return announcement.isPresent();
    }

    private boolean isOfThisArticle(PageAddress address) {
        return address instanceof PageAddress.NumberedFile file && file.prefix().equals(name);
    }
}
