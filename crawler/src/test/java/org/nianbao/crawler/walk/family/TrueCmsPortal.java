package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.stream.Collectors;

/**
 * TrueCMS columns.
 *
 * @param answers what becomes of a range that is asked for
 */
record TrueCmsPortal(String name, Answers answers) implements FamilyPortal {

    enum Answers {
        WITH_TOTAL,
        WITHOUT_TOTAL,
        /** Only the rows in the page can be had. */
        NONE
    }

    /** The most this portal gives at once, whatever it is asked for. */
    private static final int CAP = 10;

    private static final String UUID = "0f3b4d5c-0000-4a4a-9c9c-77aa88bb99cc";

    static List<FamilyPortal> all() {
        return List.of(
                new TrueCmsPortal("TrueCMS, total told", Answers.WITH_TOTAL),
                new TrueCmsPortal("TrueCMS, no total", Answers.WITHOUT_TOTAL),
                new TrueCmsPortal("TrueCMS, rows in the page", Answers.NONE));
    }

    @Override
    public String column() {
        return "/col/18073_668815/index.html";
    }

    @Override
    public String article(Row row) {
        return "/col/18073_668815/art/17722944/" + (1_774_323_526_599L + row.no()) + "RxvxSUvo.html";
    }

    @Override
    public int perPage() {
        return CAP;
    }

    @Override
    public boolean turns() {
        return answers != Answers.NONE;
    }

    @Override
    public void serve(Routes routes, List<Row> rows) {
        var initial = answers == Answers.NONE
                ? "<div id=\"initData\" style=\"display:none\">" + Markup.ul(rows, this::article) + "</div>"
                : "";
        routes.html(
                column(),
                Markup.page(
                        "<div id=\"list\"></div>" + initial,
                        "<script>$('#list').page({columnId:'" + UUID
                                + "', proxyUrl:'/TrueCMS/messageController/getMessage.do'})</script>"));
        routes.on("/TrueCMS/messageController/getMessage.do", ask -> {
            // Without a referer this software knows nothing.
            if (answers == Answers.NONE
                    || !ask.referer().contains(column())
                    || !ask.says("columnId").equals(UUID)) {
                return Routes.Reply.gone();
            }
            int first = ask.number("startrecord", 1);
            return routes.page(
                    (first + CAP - 2) / CAP + 1,
                    page -> new Routes.Reply(
                            200,
                            "text/javascript",
                            "cb(" + "{\"result\":" + Markup.quoted(store(rows, page == 1 ? 1 : first)) + "});"));
        });
    }

    private String store(List<Row> rows, int first) {
        return "<datastore>" + (answers == Answers.WITH_TOTAL ? "<totalrecord>" + rows.size() + "</totalrecord>" : "")
                + "<recordset>"
                + rows.stream()
                        .skip(first - 1)
                        .limit(CAP)
                        .map(r -> "<record><![CDATA[" + Markup.li(article(r), r) + "]]></record>")
                        .collect(Collectors.joining())
                + "</recordset></datastore>";
    }
}
