package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;

/** TXT-08: numbers of persons in a published text (个人隐私). Nothing of them is shown but their ends. */
final class PersonalData {

    private static final int SHORTEST = 11;
    /** A telephone that an office publishes says so just before the number. */
    private static final int LOOK_BACK = 40;

    private static final List<String> OF_AN_OFFICE =
            List.of("电话", "联系", "热线", "传真", "咨询", "举报", "监督", "投诉", "服务", "值班", "手机", "号码:");

    private PersonalData() {}

    static List<Draft> published(CheckContext c) {
        var identities = new ArrayList<String>();
        var mobiles = new ArrayList<String>();
        var before = "";
        for (var line : c.report().lines()) {
            for (int i = 0; i < line.length(); ) {
                if (!PersonalNumbers.isDigit(line.charAt(i))) {
                    i++;
                    continue;
                }
                int end = PersonalNumbers.runEnd(line, i);
                if (end - i >= SHORTEST) {
                    var run = line.substring(i, end);
                    if (PersonalNumbers.isIdentity(run)) {
                        identities.add(Mask.over(run));
                    } else if (PersonalNumbers.isMobile(run) && !isOfOffice(before + line.substring(0, i))) {
                        mobiles.add(Mask.over(run));
                    }
                }
                i = Math.max(end, i + 1);
            }
            before = line;
        }
        var drafts = new ArrayList<Draft>();
        if (!identities.isEmpty()) {
            drafts.add(Draft.violation(Certainty.REVIEW)
                    .saying(identities.size(), Flow.listed(identities, 3))
                    .quoting(identities.get(0)));
        }
        if (!mobiles.isEmpty()) {
            drafts.add(Draft.advice(Certainty.REVIEW)
                    .variant("mobile", mobiles.size(), Flow.listed(mobiles, 3))
                    .quoting(mobiles.get(0)));
        }
        return drafts;
    }

    private static boolean isOfOffice(String before) {
        var near = Flow.of(before.substring(Math.max(0, before.length() - LOOK_BACK)));
        return OF_AN_OFFICE.stream().anyMatch(near::contains);
    }
}
