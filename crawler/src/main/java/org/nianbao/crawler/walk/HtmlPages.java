package org.nianbao.crawler.walk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.parser.document.Charsets;

/** Makes pages of answers. */
final class HtmlPages {

    /** No list and no article page comes near this; what lies beyond is not read. */
    private static final int MOST_BYTES = 5_000_000;

    private static final Evaluator BASE = QueryParser.parse("base[href]");

    private HtmlPages() {}

    static HtmlPage parse(Fetched fetched) {
        var body = fetched.body().length <= MOST_BYTES ? fetched.body() : Arrays.copyOf(fetched.body(), MOST_BYTES);
        var source = Charsets.decode(body, fetched.contentType());
        var dom = Jsoup.parse(source, fetched.url().toString());
        DataIslands.show(source, dom);
        HiddenPager.show(dom);
        return new HtmlPage(fetched.url(), base(fetched.url(), dom), source, dom);
    }

    private static URI base(URI url, Document dom) {
        var base = dom.selectFirst(BASE);
        return base == null ? url : Links.resolve(url, base.attr("href")).orElse(url);
    }

    /** Whether the bytes are markup or plain text, not a file such as a PDF; the header is not asked. */
    static boolean isMarkup(Fetched fetched) {
        var body = fetched.body();
        var start = new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        return !start.startsWith("%pdf")
                && !start.startsWith("pk\u0003\u0004")
                && !start.startsWith("\u00d0\u00cf\u0011\u00e0")
                && !start.startsWith("{\\rtf")
                && !start.startsWith("rar!")
                && start.indexOf(0) < 0;
    }
}
