package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A portal whose list pages are files of their own, with a pager that each prints in its own way.
 *
 * @param file the address of a page, from 1, given the number of pages
 * @param pager what a page prints below its list: its number, the number of pages
 */
record FilesPortal(
        String name,
        String folder,
        String first,
        BiFunction<Integer, Integer, String> file,
        BiFunction<Integer, Integer, String> pager,
        Function<FamilyPortal.Row, String> path,
        String body)
        implements FamilyPortal {

    @Override
    public String column() {
        return folder + first;
    }

    @Override
    public String article(Row row) {
        return path.apply(row);
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        int all = FamilyPortal.pages(rows);
        IntFunction<Routes.Reply> page = number -> Routes.Reply.html(
                Markup.page(Markup.ul(FamilyPortal.page(rows, number), this::article), pager.apply(number, all)));
        routes.on(folder + first, ask -> page.apply(1));
        for (int number = 2; number <= all; number++) {
            int no = number;
            routes.on(folder + file.apply(no, all), ask -> routes.page(no, page));
        }
    }
}
