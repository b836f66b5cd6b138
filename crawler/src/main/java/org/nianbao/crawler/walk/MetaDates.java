package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code <meta name="PubDate">} (政府网站发展指引, annex) in all the spellings that occur. */
final class MetaDates {

    private static final Pattern NAME = Pattern.compile(
            "(?i)\\s*(?:pub[-_]?(?:date|time)|publish[-_]?(?:date|time)|publication[-_]?date|article:published_time|date[-_]?published|dc(?:terms)?\\.(?:date\\.)?issued|release[-_]?date)\\s*");

    private MetaDates() {}

    static List<DateText> of(HtmlPage page) {
        var dates = new ArrayList<DateText>();
        for (var meta : page.dom().select("meta[content]")) {
            if (NAME.matcher(meta.attr("name")).matches()
                    || NAME.matcher(meta.attr("property")).matches()
                    || NAME.matcher(meta.attr("itemprop")).matches()) {
                DateText.find(meta.attr("content")).ifPresent(dates::add);
            }
        }
        return dates;
    }
}
