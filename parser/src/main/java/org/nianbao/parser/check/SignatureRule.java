package org.nianbao.parser.check;

import java.time.LocalDate;
import java.util.List;

/** DOC-13: the date under the signature (落款日期) against the year reported on and the deadline. */
final class SignatureRule {

    private SignatureRule() {}

    static List<Draft> dated(CheckContext c) {
        if (c.report().signedOn().isEmpty()) {
            return List.of();
        }
        var signed = c.report().signedOn().get();
        if (c.report().year().isPresent()) {
            var yearOver = LocalDate.of(c.report().year().getAsInt() + 1, 1, 1);
            if (signed.isBefore(yearOver)) {
                return List.of(Draft.warning(Certainty.CERTAIN)
                        .variant("early", signed, c.report().year().getAsInt())
                        .comparing("≥ " + yearOver, signed.toString()));
            }
        }
        return c.subject()
                .deadline()
                .filter(signed::isAfter)
                .map(deadline -> List.of(Draft.warning(Certainty.CERTAIN)
                        .saying(signed, deadline)
                        .comparing("≤ " + deadline, signed.toString())))
                .orElse(List.of());
    }
}
