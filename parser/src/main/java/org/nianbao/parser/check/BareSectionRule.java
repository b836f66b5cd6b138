package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.parser.report.Section;

/** STR-21: a required section that holds no more than 无 or one short phrase. */
final class BareSectionRule {

    /** Chinese characters below which section 一 or 五 says nothing. */
    static final int LEAST = 30;

    /** From this report year on section 六 has to state the fees (国办函〔2020〕109号), so that 无 is no answer. */
    private static final int FEES_DUE = 2021;

    /** Blanks and marks around it included. */
    private static final int SHORT = 20;

    private static final Set<String> NOTHING = Set.of("", "无", "没有", "暂无", "略");

    private BareSectionRule() {}

    static List<Draft> bare(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (int no : List.of(1, 5)) {
            c.report()
                    .section(no)
                    .filter(s -> Terms.han(s.text()) < LEAST)
                    .map(s -> shortOf(s, c))
                    .ifPresent(drafts::add);
        }
        if (c.bindingYear().orElse(FEES_DUE) >= FEES_DUE) {
            c.report()
                    .section(6)
                    .filter(s -> s.text().length() <= SHORT && NOTHING.contains(letters(s.text())))
                    .map(s -> nothing(s, c))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Draft shortOf(Section section, CheckContext c) {
        if (letters(section.text()).isEmpty()) {
            return empty(section);
        }
        return Draft.warning(c.absence())
                .saying(section.heading(), section.text().strip(), Terms.han(section.text()), LEAST)
                .in(section.no())
                .quoting(section.text().strip());
    }

    private static Draft nothing(Section section, CheckContext c) {
        return letters(section.text()).isEmpty()
                ? empty(section)
                : Draft.warning(c.absence())
                        .variant("nothing", section.heading(), section.text().strip())
                        .in(section.no())
                        .quoting(section.text().strip());
    }

    /** What stands under the heading may have been lost on the way to us. */
    private static Draft empty(Section section) {
        return Draft.warning(Certainty.REVIEW)
                .variant("empty", section.heading())
                .in(section.no())
                .quoting(section.heading());
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(ch -> letters.append((char) ch));
        return letters.toString();
    }
}
