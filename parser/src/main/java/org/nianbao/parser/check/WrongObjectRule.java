package org.nianbao.parser.check;

import java.util.List;
import java.util.regex.Pattern;

/** NAR-13: 收到依申请公开政府信息 – what came in were requests, not information. */
final class WrongObjectRule {

    private static final Pattern WRONG =
            Pattern.compile("(?:收到|接到|受理)(?:过|了)?[^,。;:\\d]{0,12}?依申请公开的?政府信息(?!公开|的?申请|申请|事项的申请|的办理)");

    private WrongObjectRule() {}

    static List<Draft> countsRequests(CheckContext c) {
        return c.sentences().stream()
                .filter(s -> s.text().contains("依申请公开"))
                .filter(s -> WRONG.matcher(s.text()).find())
                .limit(1)
                .map(s -> {
                    var m = WRONG.matcher(s.text());
                    var words = m.find() ? m.group() : s.text();
                    return Draft.advice(Certainty.REVIEW)
                            .saying(words)
                            .quoting(s)
                            .comparing("政府信息公开申请", words);
                })
                .toList();
    }
}
