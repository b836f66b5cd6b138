package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** NAR-01 to NAR-03: what the text says about requests against table 三. */
final class RequestNarrativeRules {

    private static final List<String> RECEIVED = List.of("T3.A.tot");
    private static final List<String> WITH_CARRIED = List.of("T3.A.tot", "T3.B.tot");
    /** The table may cover a whole district while the sentence counts one office, or the other way round. */
    private static final Pattern SCOPE = Pattern.compile("全[省市县区旗镇乡]|代表[省市县区旗镇乡]|政府本级|本机关");

    private static final Pattern MENTION = Pattern.compile("(?:收到|受理|办理).{0,20}申请");

    private RequestNarrativeRules() {}

    static List<Draft> received(CheckContext c) {
        var inTable = c.value("T3.A.tot");
        var claims = c.claims();
        if (inTable.isEmpty() || claims.isEmpty()) {
            return List.of();
        }
        var carried = c.sum(WITH_CARRIED);
        boolean agrees = claims.stream()
                .anyMatch(claim ->
                        equal(claim.number(), inTable) || (claim.withCarried() && equal(claim.number(), carried)));
        if (agrees) {
            return List.of();
        }
        var claim = claims.get(0);
        var printed = inTable.get().toPlainString();
        // Where the text names whose requests it counts, two numbers are no contradiction; they should only be
        // explained.
        boolean otherScope = SCOPE.matcher(c.narrative()).find();
        var draft = (otherScope ? Draft.advice(Certainty.REVIEW) : Draft.violation(Certainty.REVIEW))
                .at(RECEIVED)
                .comparing(printed, String.valueOf(claim.number()));
        return List.of(
                otherScope
                        ? draft.variant("scope", claim.raw(), claim.number(), printed)
                        : draft.saying(claim.raw(), claim.number(), printed));
    }

    static List<Draft> denied(CheckContext c) {
        var inTable = c.value("T3.A.tot");
        if (inTable.isEmpty() || inTable.get().signum() <= 0) {
            return List.of();
        }
        var denials = ReceivedRequests.denials(c.narrative(), c.report().year().orElse(0));
        if (denials.isEmpty()) {
            return List.of();
        }
        var plain = denials.stream().filter(ReceivedRequests.Denial::whole).findFirst();
        // A text that also names a number contradicts itself; which of the two is meant, a person has to see.
        boolean alsoClaimed = c.claims().stream().anyMatch(claim -> claim.number() > 0);
        boolean certain = plain.isPresent() && !alsoClaimed && c.requestsReadCompletely();
        return List.of(Draft.violation(certain ? Certainty.CERTAIN : Certainty.REVIEW)
                .saying(plain.orElse(denials.get(0)).raw(), inTable.get().toPlainString())
                .at(RECEIVED)
                .comparing("0", inTable.get().toPlainString()));
    }

    static List<Draft> unmentioned(CheckContext c) {
        var requests = c.sum(WITH_CARRIED);
        if (requests.isEmpty()
                || requests.get().signum() <= 0
                || c.narrative().isEmpty()
                || c.narrative().contains("申请公开")
                || c.narrative().contains("公开申请")
                || !Anchored.find(MENTION, c.narrative(), "收到", "受理", "办理").isEmpty()) {
            return List.of();
        }
        return List.of(Draft.violation(c.requestsReadCompletely() ? Certainty.CERTAIN : Certainty.REVIEW)
                .saying(requests.get().toPlainString())
                .at(WITH_CARRIED)
                .comparing(requests.get().toPlainString(), ""));
    }

    private static boolean equal(long number, Optional<BigDecimal> cell) {
        return cell.filter(v -> v.compareTo(BigDecimal.valueOf(number)) == 0).isPresent();
    }
}
