package org.nianbao.crawler.sweep;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.sweep.Portal.Reply;

/** The pages of a portal, as plain as they may be. */
final class Pages {

    private Pages() {}

    /**
     * A row of a list.
     *
     * @param date empty for none
     */
    record Row(String href, String title, String date) {}

    /** A list page with rows for the years before below the given ones, so that it is a list from the first day on. */
    static Reply column(List<Row> rows) {
        return column(rows, "");
    }

    /** As {@link #column(List)}, and markup for turning the page. */
    static Reply column(List<Row> rows, String pager) {
        var items = rows.stream()
                .map(r -> "<li><a href=\"" + r.href() + "\" title=\"" + r.title() + "\">" + r.title() + "</a><span>"
                        + r.date() + "</span></li>\n")
                .collect(Collectors.joining());
        return Reply.html("<html><head><title>政府信息公开年报</title></head><body><div class=\"main\"><ul class=\"list\">\n"
                + items
                + "<li><a href=\"/old/1.html\">关于开展政策宣讲活动的通报</a><span>2022-03-02</span></li>\n"
                + "<li><a href=\"/old/2.html\">信息公开业务培训会召开</a><span>2021-11-08</span></li>\n"
                + "</ul>" + pager + "</div></body></html>");
    }

    /** An article page with its date in {@code meta PubDate}. */
    static Reply article(String title, String date, String body) {
        return Reply.html("<html><head><title>" + title + "</title><meta name=\"ArticleTitle\" content=\"" + title
                + "\"><meta name=\"PubDate\" content=\"" + date
                + " 10:20\"></head><body><div class=\"article\"><h1>" + title
                + "</h1><div class=\"TRS_Editor\" id=\"zoom\">" + body + "</div></div></body></html>");
    }

    static Reply article(SampleReport report, String date) {
        return article(report.title(), date, SampleReportHtml.body(report, SampleLook.WORD));
    }

    /** A page that says little itself and links the report's files. */
    static Reply shell(String title, String date, List<Row> files) {
        return article(
                title,
                date,
                "<p>年度报告全文见附件。</p>"
                        + files.stream()
                                .map(f -> "<p><a href=\"" + f.href() + "\">" + f.title() + "</a></p>")
                                .collect(Collectors.joining()));
    }
}
