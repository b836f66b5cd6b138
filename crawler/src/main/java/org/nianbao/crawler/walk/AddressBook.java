package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where portals of small families keep the further pages of a list, by the look of its address. Asked only where a page tells
 * how many pages there are, but not where.
 */
final class AddressBook {

    /**
     * A family's habit.
     *
     * @param url what its columns' addresses look like
     * @param address of a further page: {@code $1} for a group, {@code {p}} for its number, {@code {r}} for the number counted
     *     from the end; a bare word is a parameter
     */
    private record Habit(Pattern url, String address) {

        static Habit of(String url, String address) {
            return new Habit(Pattern.compile(url), address);
        }

        PageAddress pages(String column, int all) {
            return address.matches("\\w+")
                    ? new PageAddress.Parameter(address)
                    : new PageAddress.Template(url.matcher(column).replaceFirst(address), all);
        }
    }

    private static final List<Habit> HABITS = List.of(
            Habit.of("^(.{1,500}/Node-\\d+)(?:_\\d+)?(\\.html?)$", "$1_{p}$2"), // 安康
            Habit.of("^(.{1,500}/list-\\d+)(?:-\\d+)?(\\.html?)$", "$1-{p}$2"), // 宜昌
            Habit.of("^(.{1,500}/)1(\\.html?)$", "$1{p}$2"), // 延安
            Habit.of("^(.{1,500}/\\w{1,40})\\.jhtml$", "$1_{p}.jhtml"), // Jeecms
            Habit.of("/info/iList\\.jsp", "cur_page"), // 德阳、绵竹
            Habit.of("/\\w{1,40}\\.thtml", "page"), // 阜新
            Habit.of("/news_list\\.rt", "pageNo"), // 铜川
            Habit.of("/cms/sitemanage/index\\.shtml", "page"), // 远略
            Habit.of("/InfoPublic\\.aspx", "page"), // 云南人社
            Habit.of("\\.aspx\\?.{0,200}\\bpage=\\d", "page"),
            Habit.of("\\.php\\?.{0,200}\\bcatid=\\d", "page"), // phpcms
            Habit.of("/public/column/\\d", "pageIndex"), // LonSun
            Habit.of("/content/column/\\d", "pageIndex"));

    /** VSB counts from the end: of eleven pages the second is {@code name/10.htm}. */
    private static final Habit COUNTING_DOWN = Habit.of("^(.{1,500})\\.htm$", "$1/{r}.htm");

    private AddressBook() {}

    static Optional<PageAddress> find(HtmlPage page, OptionalInt pages) {
        return pages.isEmpty() ? Optional.empty() : find(page, page.url(), pages.getAsInt());
    }

    private static Optional<PageAddress> find(HtmlPage page, URI url, int pages) {
        var column = url.toString();
        var habit = page.dom().selectFirst(".p_pages, .pb_sys_common") != null
                ? Optional.of(COUNTING_DOWN).filter(h -> h.url().matcher(column).find())
                : HABITS.stream().filter(h -> h.url().matcher(column).find()).findFirst();
        return habit.map(h -> h.pages(column, pages));
    }
}
