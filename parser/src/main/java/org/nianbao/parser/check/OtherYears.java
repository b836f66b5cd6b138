package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** DOC-12: years and party meetings that a text of this year would not lead with, as left in from an older one. */
final class OtherYears {

    /** A clause that begins with a year and goes on about this agency's work in it. */
    private static final Pattern THAT_YEAR =
            Pattern.compile("(20\\d\\d)年度?(?:以来)?,?(?:我|本|全年|全[省市县区镇乡局]|共|政府信息|政务公开|主动公开|依申请|未收到|没有收到|收到)");

    /** Beside these words another year is meant on purpose. */
    private static final Pattern ON_PURPOSE = Pattern.compile(
            "以来|开始|起[,至到]|比20|比上|比去|比往|较20|较上|较去|较往|相比|同比|同期|历年|成立|改革|挂牌|施行|修订|印发|颁布|出台|规划|累计|连续|首次|存量|遗留|历史|延续|至20|到20|-20|—20|~20|截至|截止|整改|问题");

    private static final int NEAR = 1;
    private static final int SHOWN = 3;

    private OtherYears() {}

    static List<Draft> named(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var year = c.report().year();
        if (year.isPresent()) {
            drafts.addAll(years(c, year.getAsInt()));
            PartyMeetings.overtaken(c.narrative(), year.getAsInt())
                    .ifPresent(old -> drafts.add(Draft.advice(Certainty.REVIEW)
                            .variant("meeting", old.named(), old.newest(), year.getAsInt())
                            .quoting(old.quote())
                            .comparing(old.newest(), old.named())));
        }
        return drafts;
    }

    private static List<Draft> years(CheckContext c, int year) {
        var quotes = new ArrayList<String>();
        int section = 0;
        for (var sentence : c.written()) {
            var text = sentence.text();
            for (int i = text.indexOf("20"); i >= 0; i = text.indexOf("20", i + 2)) {
                var m = THAT_YEAR.matcher(text).region(i, text.length());
                if (startsClause(text, i)
                        && m.lookingAt()
                        && Math.abs(Integer.parseInt(m.group(1)) - year) > NEAR
                        && !ON_PURPOSE.matcher(text).find()) {
                    section = quotes.isEmpty() ? sentence.section() : section;
                    quotes.add(Quotes.around(text, i, m.end()));
                }
            }
        }
        return quotes.isEmpty()
                ? List.of()
                : List.of(Draft.advice(Certainty.REVIEW)
                        .saying(Flow.listed(quotes, SHOWN), year)
                        .in(section)
                        .quoting(quotes.get(0)));
    }

    private static boolean startsClause(String text, int at) {
        return at == 0 || ",:.)是".indexOf(text.charAt(at - 1)) >= 0;
    }
}
