package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.nianbao.crawler.fetch.ContentName;
import org.nianbao.crawler.walk.Article.Attachment;

/** The files of an article: linked in its text or in the block after it, embedded, or shown by a viewer. */
final class Attachments {

    private static final int MOST = 40;

    private static final String EXTENSIONS = "pdf|docx?|wps|ofd|rtf|odt|txt|xlsx?|et|ceb|zip|rar|7z";
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:" + EXTENSIONS + ")(?:[?#&]|$)");
    private static final Pattern DOWNLOAD = Pattern.compile(
            "(?i)download\\.jsp|downfile\\.jsp|/down\\.jsp|file-download|DownloadAttachUrl|/ueditor/.{0,80}/(?:file|upload)/|/attachment/|/group\\d{1,3}/M00/|/[PW]0\\d{15,25}\\.");
    private static final Pattern SCRIPT =
            Pattern.compile("(?i)^(?:down|download|downfile|file-download)(?:\\.\\w{2,5})?$");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\.(?:png|jpe?g|gif|bmp|webp|svg|ico|swf|css|js|mp4|mp3)(?:[?#]|$)");
    private static final Pattern PAGE = Pattern.compile("(?i)\\.html?(?:[?#]|$)");
    private static final Pattern NAME = Pattern.compile("(?i).{1,200}\\.(?:" + EXTENSIONS + "|html?)");

    private static final String MARKED = "a[appendix], a[data-appendix], a[needdownload], a.nfw-cms-attachment";
    private static final String BLOCKS =
            ".fujian, #fujian, .attachments, #attachments, .attachment, .appendix, #pdfattachments, .insertfileTag, .file-list, .fj";
    private static final List<String> ADDRESSES =
            List.of("src", "data", "value", "data-value", "data-pdf", "data-file", "data-src", "data-url");
    private static final String EMBEDDED =
            "iframe, embed, object, param, [data-value], [data-pdf], [data-file], [data-src], [data-url]";
    private static final Set<String> EMBEDDING = Set.of("iframe", "embed", "object");

    private final HtmlPage page;
    private final LinkedHashMap<String, Attachment> found = new LinkedHashMap<>();

    private Attachments(HtmlPage page) {
        this.page = page;
    }

    static List<Attachment> of(HtmlPage page, ArticleBody body) {
        var files = new Attachments(page);
        for (var part : parts(page, body)) {
            part.select("a").forEach(files::link);
            part.select("[onclick]:not(a)").forEach(files::link);
            part.select(EMBEDDED).forEach(element -> files.embedded(element, body));
            part.select("script:not([src])").forEach(files::script);
        }
        page.dom().select(MARKED).forEach(files::link);
        return files.found.values().stream().limit(MOST).toList();
    }

    /** The text, what follows it, and the blocks named for files; without a recognised text, the page but for its frame. */
    static List<Element> parts(HtmlPage page, ArticleBody body) {
        if (body.isEmpty()) {
            return List.of(page.dom().body());
        }
        var parts = new ArrayList<Element>();
        Element at = body.element().get();
        parts.add(at);
        for (int level = 0; level < 3 && at != null; level++) {
            for (var next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                parts.add(next);
            }
            at = at.parent();
        }
        parts.addAll(page.dom().select(BLOCKS));
        return parts;
    }

    private void link(Element anchor) {
        if (Chrome.surrounds(anchor)) {
            return;
        }
        Links.target(page, anchor)
                .or(() -> page.anchors().resolve(anchor.attr("oldsrc")))
                .ifPresent(url -> {
                    var address = url.toString();
                    var marked = anchor.is(MARKED) || anchor.hasAttr("download");
                    var named = NAME.matcher(anchor.attr("title")).matches()
                            || NAME.matcher(anchor.text().strip()).matches();
                    var viewed = Viewers.document(url);
                    if (viewed.isPresent()) {
                        add(viewed.get(), anchor);
                    } else if (!PICTURE.matcher(address).find()
                            && (FILE.matcher(address).find()
                                    || DOWNLOAD.matcher(address).find()
                                    || marked
                                    || (named && !PAGE.matcher(address).find()))) {
                        add(url, anchor);
                    }
                });
    }

    /** Files handed to a viewer by a script in the text. */
    private void script(Element script) {
        if (!Chrome.surrounds(script)) {
            Viewers.inScript(page, script.data()).forEach(url -> add(url, script));
        }
    }

    private void embedded(Element element, ArticleBody body) {
        if (Chrome.surrounds(element) || Chrome.isUnseen(element)) {
            return;
        }
        for (var attribute : ADDRESSES) {
            page.anchors().resolve(element.attr(attribute)).ifPresent(url -> {
                var viewed = Viewers.document(url);
                var target = viewed.orElse(url);
                var address = target.toString();
                var document = FILE.matcher(address).find()
                        || DOWNLOAD.matcher(address).find();
                // Without a text of its own the page shows that of its frame; see Frames.
                var framedText = body.hasText()
                        && EMBEDDING.contains(element.normalName())
                        && PAGE.matcher(address).find()
                        && sameHost(target);
                if (!PICTURE.matcher(address).find() && (document || framedText)) {
                    add(target, element);
                }
            });
        }
    }

    private boolean sameHost(URI url) {
        return url.getHost() != null && url.getHost().equals(page.url().getHost());
    }

    /** Whether an address or a name is that of a file, not of a page. */
    static boolean isDocument(URI url, String name) {
        var address = url.toString();
        return !PAGE.matcher(address).find()
                && (FILE.matcher(address).find()
                        || DOWNLOAD.matcher(address).find()
                        || FILE.matcher(name).find());
    }

    private void add(URI url, Element link) {
        var second = page.anchors()
                .resolve(link.attr("oldsrc"))
                .filter(other -> !Links.key(other).equals(Links.key(url)));
        var given = given(link);
        found.putIfAbsent(
                Links.key(url),
                new Attachment(url, given.orElseGet(() -> fallback(link, url)), given.isPresent(), second));
    }

    /** What a link calls its file: {@code download}, or {@code title} or text with an extension. */
    private static Optional<String> given(Element link) {
        var download = ContentName.ofPath(link.attr("download"));
        return download.or(() -> Stream.of(link.attr("title"), link.text())
                .map(ContentName::ofWords)
                .filter(name -> NAME.matcher(name).matches())
                .findFirst());
    }

    /** The end of the address, but a download script's own name says less than the words of the link. */
    private static String fallback(Element link, URI url) {
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        var last = path.substring(path.lastIndexOf('/') + 1);
        var words = ContentName.ofWords(link.text());
        return SCRIPT.matcher(last).find() && !words.isEmpty()
                ? words
                : ContentName.ofPath(last).orElse(last);
    }
}
