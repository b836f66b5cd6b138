package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** T2-09: normative documents (行政规范性文件) in the table of which the text knows nothing, or the other way round. */
final class DocumentMentionRule {

    private static final String MADE = "T2.normdocs.made";
    private static final List<String> FORM_2021 = List.of(MADE, "T2.normdocs.repealed", "T2.normdocs.valid");
    private static final List<String> FORM_2019 = List.of(MADE, "T2.normdocs.opened", "T2.normdocs.open_total");

    /** Documents of one's own, said to be published. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|公布|公开|制发|印发|出台)(?:了|本[级镇乡局]|各类|全部|所有|的|行政|[0-9]{1,4}[件份个]){0,4}规范性文件"
                    + "|规范性文件[^。;]{0,24}(?:予以|已|全部|均|及时)[^。;,]{0,10}(?:发布|公布|公开)");

    /** Speaks of how documents are handled, whose they are, or that there are none. */
    private static final Pattern NO_CLAIM = Pattern.compile(
            "审核|审查|制度|流程|程序|备案|征求意见|清理|机制|规定|办法|目录|范围|将|要求各|应当|解读"
                    + "|(?:未|没有|无|不)[^。;,]{0,8}规范性文件|(?:上级|国家|国务院|省|市|县|区|党委|各部门)[^。;,]{0,6}规范性文件|规范性文件(?:等)?(?:起草|制定|制发|管理)?(?:前|时|的要求)");

    private DocumentMentionRule() {}

    static List<Draft> agrees(CheckContext c) {
        var made = c.value(MADE);
        boolean named = c.narrative().contains("规范性文件");
        if (made.filter(v -> v.signum() > 0).isPresent() && !named) {
            return c.narrative().isEmpty()
                    ? List.of()
                    : List.of(Draft.warning(Certainty.REVIEW)
                            .saying(made.get().toPlainString())
                            .at(List.of(MADE))
                            .comparing(made.get().toPlainString(), ""));
        }
        if (!named) {
            return List.of();
        }
        return zeroRow(c)
                .flatMap(cells -> published(c)
                        .map(s -> Draft.warning(Certainty.REVIEW)
                                .variant("none")
                                .quoting(s)
                                .at(cells)
                                .comparing("> 0", "0/0/0")))
                .stream()
                .toList();
    }

    /** The cells of the row, if all of them are 0. */
    private static Optional<List<String>> zeroRow(CheckContext c) {
        return List.of(FORM_2021, FORM_2019).stream()
                .filter(cells -> cells.stream()
                        .allMatch(cell -> c.value(cell)
                                .filter(v -> v.compareTo(BigDecimal.ZERO) == 0)
                                .isPresent()))
                .findFirst();
    }

    private static Optional<Sentence> published(CheckContext c) {
        return c.sentences(1).stream()
                .filter(s -> s.text().contains("规范性文件"))
                .filter(s -> PUBLISHED.matcher(s.text()).find()
                        && !NO_CLAIM.matcher(s.text()).find())
                .findFirst();
    }
}
