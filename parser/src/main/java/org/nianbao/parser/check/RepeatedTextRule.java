package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.likeness.CommonPassage;
import org.nianbao.parser.likeness.Likeness;
import org.nianbao.parser.likeness.Narrative;

/** CRS-07: the text of last year's report once more. */
final class RepeatedTextRule {

    private static final double ALIKE = 0.8;
    private static final int SHOWN = 60;

    private RepeatedTextRule() {}

    static List<Draft> repeated(CheckContext c) {
        if (c.previous().isEmpty()) {
            return List.of();
        }
        var agency = c.agency().orElse("");
        var now = Narrative.of(c.report(), agency);
        var before = Narrative.of(c.previous().get(), agency);
        var own = Likeness.of(now);
        var earlier = Likeness.of(before);
        double share = own.containedIn(earlier);
        if (!own.isEnough() || !earlier.isEnough() || share < ALIKE) {
            return List.of();
        }
        var percent = Math.round(share * 100);
        return List.of(Draft.warning(Certainty.REVIEW)
                .saying(
                        percent,
                        c.report().year().orElse(0) - 1,
                        CommonPassage.longest(now, before).quote(SHOWN))
                .comparing("< " + Math.round(ALIKE * 100) + "%", percent + "%"));
    }
}
