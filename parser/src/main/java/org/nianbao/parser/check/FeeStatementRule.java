package org.nianbao.parser.check;

import java.util.List;
import java.util.regex.Pattern;

/** STR-18: the statement on the information processing fee (信息处理费) in section 六. */
final class FeeStatementRule {

    private static final Pattern FEE =
            Pattern.compile("信息(?:公开)?处理费|(?:未|没有|无)收费|收费(?:通知|情况)|(?:检索|复制|邮寄)费|收取[^。;]{0,12}费");

    /** Narrower: outside section 六 the word 收费 usually means the fees of table 二. */
    private static final Pattern NAMED = Pattern.compile("信息(?:公开)?处理费");

    private FeeStatementRule() {}

    static List<Draft> stated(CheckContext c) {
        var section = c.report().section(6);
        if (section.isPresent() && FEE.matcher(Flow.of(section.get().text())).find()) {
            return List.of();
        }
        if (NAMED.matcher(c.narrative()).find()) {
            return List.of(Draft.advice(Certainty.REVIEW).variant("elsewhere"));
        }
        return List.of(Draft.warning(section.isPresent() ? Certainty.CERTAIN : Certainty.REVIEW));
    }
}
