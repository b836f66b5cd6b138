package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** NAR-11: normative documents, licences, penalties and compulsion in the text against table 二. */
final class DisclosureClaimRule {

    private static final List<Topic> TOPICS = List.of(
            Topic.NORMDOCS_MADE,
            Topic.NORMDOCS_REPEALED,
            Topic.NORMDOCS_VALID,
            Topic.LICENCES,
            Topic.PENALTIES,
            Topic.COMPULSION);

    private DisclosureClaimRule() {}

    static List<Draft> agrees(CheckContext c) {
        return TOPICS.stream()
                .filter(topic -> !ClaimComparison.on(topic, c).isEmpty() && allRead(topic, c))
                .flatMap(topic -> ClaimComparison.contradiction(topic, c, List.of()).stream())
                .toList();
    }

    /** The form of 2019 counts other things in these rows: a cell that is not there is not compared. */
    private static boolean allRead(Topic topic, CheckContext c) {
        Optional<BigDecimal> sum = c.sum(topic.cells(c));
        return sum.isPresent();
    }
}
