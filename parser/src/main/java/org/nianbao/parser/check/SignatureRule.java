package org.nianbao.parser.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
                .map(Limit::binding)
                .or(() -> Limit.byKind(c))
                .filter(limit -> signed.isAfter(limit.day()))
                .map(limit ->
                        limit.draft().saying(signed, limit.day()).comparing("≤ " + limit.day(), signed.toString()))
                .map(draft -> List.of(draft))
                .orElse(List.of());
    }

    /**
     * The last day for publication, as far as it is known.
     *
     * @param byLaw whether a law or a local rule sets it; else it is the day others are held to, and only a hint
     */
    private record Limit(LocalDate day, boolean byLaw) {

        private static final int LAST_YEAR_OF_OLD_LAW = 2018;

        static Limit binding(LocalDate day) {
            return new Limit(day, true);
        }

        /** 条例 Art. 49 for departments and governments; up to report year 2018 31 March for all (国务院令第492号). */
        static Optional<Limit> byKind(CheckContext c) {
            if (c.report().year().isEmpty() || c.kind().isEmpty()) {
                return Optional.empty();
            }
            int next = c.report().year().getAsInt() + 1;
            if (next <= LAST_YEAR_OF_OLD_LAW + 1) {
                return Optional.of(binding(LocalDate.of(next, 3, 31)));
            }
            return Optional.of(
                    switch (c.kind().get()) {
                        case AgencyKind.GOVERNMENT -> binding(LocalDate.of(next, 3, 31));
                        case AgencyKind.DEPARTMENT -> binding(LocalDate.of(next, 1, 31));
                        default -> new Limit(LocalDate.of(next, 1, 31), false);
                    });
        }

        Draft draft() {
            return byLaw
                    ? Draft.warning(Certainty.CERTAIN)
                    : Draft.warning(Certainty.REVIEW).variant("reference");
        }
    }
}
