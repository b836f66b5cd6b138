package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.parser.report.Labels;

/**
 * Whose page it is, in its own words (政府网站发展指引, annex).
 *
 * @param url where it answered
 * @param site the code of its portal (SiteIDCode, 网站标识码): ten digits, the first six those of a division
 * @param source who put it there (ContentSource, 发布机构), often not who wrote it
 */
public record Origin(URI url, Optional<String> site, Optional<String> source) {

    private static final Pattern SITE = Pattern.compile("\\d{10}");
    private static final Pattern SOURCE_LABEL = Pattern.compile("(?:发布|公开)机构[:：]?");
    private static final int LONGEST = 60;

    /** Of a file, which says nothing. */
    static Origin of(URI url) {
        return new Origin(url, Optional.empty(), Optional.empty());
    }

    static Origin of(HtmlPage page) {
        var site = meta(page, "siteidcode")
                .map(Labels::squeeze)
                .filter(code -> SITE.matcher(code).matches());
        return new Origin(page.url(), site, source(page));
    }

    private static Optional<String> source(HtmlPage page) {
        var labelled = page.dom().select("td, th, dt, li b, li span, li strong").stream()
                .filter(e -> SOURCE_LABEL.matcher(Labels.squeeze(e.text())).matches())
                .flatMap(e -> Optional.ofNullable(e.nextElementSibling()).stream())
                .map(e -> Labels.squeeze(e.text()));
        return Stream.concat(meta(page, "contentsource").map(Labels::squeeze).stream(), labelled)
                .filter(name -> name.length() >= 2 && name.length() <= LONGEST)
                .findFirst();
    }

    private static Optional<String> meta(HtmlPage page, String name) {
        return page.dom().select("meta[content]").stream()
                .filter(m -> m.attr("name").strip().equalsIgnoreCase(name))
                .map(m -> m.attr("content").strip())
                .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("null"))
                .findFirst();
    }
}
