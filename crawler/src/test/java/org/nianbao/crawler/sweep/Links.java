package org.nianbao.crawler.sweep;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.crawler.sweep.Portal.Reply;

/** Pages that link other pages and list nothing themselves. */
final class Links {

    private Links() {}

    /** A page of folders; each link is {@code href label}. */
    static Reply folders(String... links) {
        return page("政府信息公开年报", "", "<div class=\"main\"><ul class=\"folders\">" + list(links) + "</ul></div>");
    }

    /** A home page with a menu; each link is {@code href label}. */
    static Reply home(String name, String... links) {
        return page(
                name,
                "<meta name=\"SiteName\" content=\"" + name + "\"><meta name=\"SiteIDCode\" content=\"9900000001\">",
                "<div class=\"nav\"><ul>" + list(links) + "</ul></div><p>" + name + "欢迎您</p>");
    }

    static Reply page(String title, String head, String body) {
        return Reply.html(
                "<html><head><title>" + title + "</title>" + head + "</head><body>" + body + "</body></html>");
    }

    static String list(String... links) {
        return Stream.of(links)
                .map(l -> l.split(" ", 2))
                .map(l -> "<li><a href=\"" + l[0] + "\">" + l[1] + "</a></li>")
                .collect(Collectors.joining("\n"));
    }
}
