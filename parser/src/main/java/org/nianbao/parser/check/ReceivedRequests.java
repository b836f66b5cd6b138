package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What running text says about how many requests (政府信息公开申请) came in. */
final class ReceivedRequests {

    /**
     * A number of requests the text names.
     *
     * @param withCarried whether its sentence speaks of requests carried over (结转)
     */
    record Claim(long number, boolean withCarried, String raw) {}

    /**
     * A sentence that says none came in.
     *
     * @param whole whether it plainly speaks of all requests of all applicants
     */
    record Denial(boolean whole, String raw) {}

    private static final String UNIT = "(?:件|宗|条|份|起)";
    private static final String[] RECEIVING = {"收到", "新收", "接收", "接到", "受理"};
    private static final String RECEIVED = "(?:" + String.join("|", RECEIVING) + ")";

    private static final Pattern NUMBER_LAST = Pattern.compile(RECEIVED + "([^。;,!?]{0,40}?)申请([^。;,\\d]{0,10}?)("
            + ChineseNumbers.PATTERN + ")(余|多)?" + UNIT + "([^。;,]{0,8})");

    private static final Pattern NUMBER_FIRST = Pattern.compile(
            RECEIVED + "([^。;,\\d]{0,20}?)(" + ChineseNumbers.PATTERN + ")(余|多)?" + UNIT + "([^。;,\\d]{0,24}?)申请");

    private static final Pattern NEGATED =
            Pattern.compile("(?:未曾|未再|未|没有|没)(?:收到|接到|接收到?|受理)(?:过|到)?([^。;,!?]{0,40}?)申请([^。;,、]{0,10})");

    private static final Pattern OTHER_MATTER = Pattern.compile("复议|诉讼|举报|投诉|信访|12345|留言|咨询|来电|许可|建议|提案|其中");
    private static final Pattern OTHER_TIME = Pattern.compile("上年|去年|上一年|往年|以往|历年|季度|上半年|下半年");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");
    /** Words after 申请 that turn it into a verb for something else. */
    private static final Pattern NOT_A_REQUEST = Pattern.compile("^(?:人?提起|人?(?:的)?行政(?:复议|诉讼)|人?复议|书)");

    private static final Pattern PLAIN = Pattern.compile("(?:任何|所有|公民|自然人|个人|群众|社会|公众|各类|相关|有关|关于|单位|企业|团体|法人|组织|其他|其它|"
            + "提出|提交|递交|向我[镇乡局委办县区市]|本机关|我单位|政府|政务|信息|公开|依|的|对|要求|与|和|或|及|以及|者|、|本年度?|当年|20\\d{2}年度?)*");

    private static final int CLAUSE = 24;

    private ReceivedRequests() {}

    /** The claims of a text about the given year; approximations (四十余件) are left out. */
    static List<Claim> claims(String narrative, int year) {
        var claims = new ArrayList<Claim>();
        for (var last : Anchored.find(NUMBER_LAST, narrative, RECEIVING)) {
            add(claims, narrative, last.start(), last.end(), last.group(3), last.group(4) != null, year);
        }
        for (var first : Anchored.find(NUMBER_FIRST, narrative, RECEIVING)) {
            add(claims, narrative, first.start(), first.end(), first.group(2), first.group(3) != null, year);
        }
        return claims;
    }

    /** The sentences that deny any request in the given year. */
    static List<Denial> denials(String narrative, int year) {
        var denials = new ArrayList<Denial>();
        for (var m : Anchored.find(NEGATED, narrative, "未", "没")) {
            var object = m.group(1);
            var after = m.group(2);
            if (OTHER_MATTER.matcher(object).find()
                    || NOT_A_REQUEST.matcher(after).find()
                    || after.contains("外")
                    || OTHER_MATTER.matcher(after).find()
                    || object.contains("除")
                    || isAboutAnotherTime(before(narrative, m.start()), year)) {
                continue;
            }
            boolean onlyOrganisations = object.contains("法人")
                    && !object.contains("公民")
                    && !object.contains("自然人")
                    && !object.contains("个人");
            denials.add(new Denial(PLAIN.matcher(object).matches() && !onlyOrganisations, m.group()));
        }
        return denials;
    }

    private static void add(
            List<Claim> into, String text, int start, int end, String number, boolean approximate, int year) {
        var clause = before(text, start);
        var raw = text.substring(start, end);
        var read = ChineseNumbers.read(number);
        if (approximate
                || read.isEmpty()
                || OTHER_MATTER.matcher(raw).find()
                || clause.endsWith("未")
                || clause.endsWith("没有")
                || clause.contains("其中")
                || isAboutAnotherTime(clause + raw, year)) {
            return;
        }
        int stop = text.indexOf('。', end);
        var rest = text.substring(start, stop < 0 ? Math.min(text.length(), end + 60) : Math.min(stop, end + 60));
        into.add(new Claim(read.getAsLong(), rest.contains("结转"), raw));
    }

    /** The clause up to a match, at most {@value #CLAUSE} characters. */
    private static String before(String text, int start) {
        var clause = text.substring(Math.max(0, start - CLAUSE), start);
        return clause.substring(Math.max(clause.lastIndexOf('。'), clause.lastIndexOf(';')) + 1);
    }

    private static boolean isAboutAnotherTime(String clause, int year) {
        if (OTHER_TIME.matcher(clause).find()) {
            return true;
        }
        var years = YEAR.matcher(clause);
        boolean other = false;
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) == year) {
                return false;
            }
            other = true;
        }
        return other;
    }
}
