package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the text says of the information processing fee (信息处理费).
 *
 * @param collected the sum collected in 元, if above 0, with its sentence
 * @param denied a sentence that says none was collected
 * @param notices how many fee notices (收费通知) the text names, 0 if it says none was sent
 * @param byPages whether a fee by pages (按量) is spoken of
 */
record FeeStatement(
        Optional<Amount> collected, Optional<Sentence> denied, Optional<BigDecimal> notices, boolean byPages) {

    record Amount(BigDecimal yuan, Sentence sentence) {}

    private static final Pattern ABOUT = Pattern.compile("信息(?:公开)?处理费|收费通知");
    private static final Pattern NONE = Pattern.compile(
            "(?:未|没有|无|不)(?:曾|发生|产生|进行)?(?:收取|收)[^。;,]{0,16}费|收取[^。;,]{0,16}费(?:用|金额)?(?:为|共|共计)?(?:0|零)(?:万?元)");
    private static final Pattern COLLECTED = Pattern.compile("收取|实收|收缴|到账|缴纳");
    private static final Pattern NOT_COLLECTED = Pattern.compile("通知|应收|应缴|减免|免收|退还|标准|每件|每页|未|没有|不");
    private static final Pattern NOTICE = Pattern.compile("收费通知");
    private static final Pattern NO_NOTICE = Pattern.compile("(?:未|没有|无)(?:发出|制发|开具|出具|送达|发送|发放|下达)?[^。;,]{0,8}收费通知");
    private static final Pattern BY_PAGES = Pattern.compile("按量|按页|页数|每页");
    private static final List<String> NOTICE_UNITS = List.of("件", "份", "次", "个", "起", "宗");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** Of a report about the given year. */
    static FeeStatement of(List<Sentence> sentences, int year) {
        var about = sentences.stream()
                .filter(s -> s.text().indexOf('费') >= 0)
                .filter(s -> ABOUT.matcher(s.text()).find() && Times.isOf(year, s.text()))
                .toList();
        return new FeeStatement(
                about.stream().flatMap(s -> amount(s).stream()).findFirst(),
                about.stream().filter(s -> NONE.matcher(s.text()).find()).findFirst(),
                about.stream().flatMap(s -> notices(s).stream()).max(BigDecimal::compareTo),
                about.stream().anyMatch(s -> BY_PAGES.matcher(s.text()).find()));
    }

    private static Optional<Amount> amount(Sentence sentence) {
        return Count.in(sentence.text()).stream()
                .filter(count -> count.unit().equals("元") || count.unit().equals("万元"))
                .filter(count -> !count.approximate() && count.number().signum() > 0)
                .filter(count -> COLLECTED.matcher(clause(count)).find()
                        && !NOT_COLLECTED.matcher(clause(count)).find())
                .map(count -> new Amount(
                        count.unit().equals("元")
                                ? count.number()
                                : count.number().multiply(WAN),
                        sentence))
                .findFirst();
    }

    /** The words before the number back to the last comma. */
    private static String clause(Count count) {
        return count.before().substring(count.before().lastIndexOf(',') + 1);
    }

    private static Optional<BigDecimal> notices(Sentence sentence) {
        if (NO_NOTICE.matcher(sentence.text()).find()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Count.in(sentence.text()).stream()
                .filter(count -> NOTICE_UNITS.contains(count.unit()))
                .filter(count -> NOTICE.matcher(count.lead() + count.trail()).find())
                .map(Count::number)
                .findFirst();
    }
}
