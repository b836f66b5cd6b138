package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** NAR-04: what the text says became of the requests against table 三. */
final class OutcomeRule {

    private static final List<Topic> TOPICS = List.of(
            Topic.SETTLED,
            Topic.CARRIED_IN,
            Topic.CARRIED_OUT,
            Topic.DISCLOSED_OR_PARTLY,
            Topic.DISCLOSED,
            Topic.PARTLY,
            Topic.WITHHELD,
            Topic.UNABLE,
            Topic.NOT_PROCESSED,
            Topic.OTHERWISE);

    /** 均已在法定期限内答复 is often said of those that were due, so a word on time makes it no claim. */
    private static final Pattern ALL_SETTLED =
            Pattern.compile("(?:均|全部|所有申请)(?:已经|已|都|均|依法|按要求|按规定|予以|进行|办理|完成){0,5}(?:办结|办理完[成毕结]|答复)");

    private static final int SHOWN = 2;

    private OutcomeRule() {}

    static List<Draft> agrees(CheckContext c) {
        if (countsAnotherBody(c)) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        for (var topic : TOPICS) {
            if (!ClaimComparison.on(topic, c).isEmpty()) {
                ClaimComparison.contradiction(topic, c, alsoRight(topic, c)).ifPresent(drafts::add);
            }
        }
        allSettled(c).ifPresent(drafts::add);
        return drafts.size() > SHOWN ? List.of(together(drafts)) : drafts;
    }

    /** Where nearly everything differs, text and table are hardly about the same body: one question, not ten faults. */
    private static Draft together(List<Draft> drafts) {
        var first = drafts.get(0);
        var differences =
                drafts.stream().map(d -> d.actual() + " ≠ " + d.expected()).toList();
        return first.variant("several", drafts.size(), Flow.listed(differences, 10))
                .at(drafts.stream().flatMap(d -> d.cells().stream()).distinct().toList());
    }

    /** The number received is another than the table's: NAR-01 speaks, and everything after it follows from that. */
    private static boolean countsAnotherBody(CheckContext c) {
        var received = c.value("T3.A.tot");
        return received.isPresent() && !c.claims().isEmpty() && !receivedAgrees(c, received.get());
    }

    private static boolean receivedAgrees(CheckContext c, BigDecimal received) {
        return c.claims().stream()
                .map(claim -> BigDecimal.valueOf(claim.number()))
                .anyMatch(n -> n.compareTo(received) == 0
                        || c.value("T3.B.tot")
                                .filter(b -> received.add(b).compareTo(n) == 0)
                                .isPresent());
    }

    /**
     * 答复 may mean this year's requests only, or leave out what was not processed or closed otherwise; a part 公开 may
     * mean with or without 部分公开.
     */
    private static List<BigDecimal> alsoRight(Topic topic, CheckContext c) {
        var right = new ArrayList<BigDecimal>();
        if (topic == Topic.SETTLED) {
            c.value("T3.C7.tot").ifPresent(settled -> {
                var less = new ArrayList<BigDecimal>();
                c.value("T3.B.tot").ifPresent(less::add);
                var other = TableFigure.of(Topic.OTHERWISE, c).exact();
                var unprocessed = TableFigure.of(Topic.NOT_PROCESSED, c).exact();
                other.ifPresent(less::add);
                unprocessed.ifPresent(less::add);
                other.flatMap(o -> unprocessed.map(o::add)).ifPresent(less::add);
                less.forEach(l -> right.add(settled.subtract(l)));
            });
        } else if (topic == Topic.DISCLOSED) {
            TableFigure.of(Topic.DISCLOSED_OR_PARTLY, c).exact().ifPresent(right::add);
        }
        return right;
    }

    private static Optional<Draft> allSettled(CheckContext c) {
        var carried = TableFigure.of(Topic.CARRIED_OUT, c).least();
        var received = c.value("T3.A.tot");
        if (carried.signum() <= 0 || received.isEmpty() || !receivedAgrees(c, received.get())) {
            return Optional.empty();
        }
        return c.sentences().stream()
                .filter(s -> s.text().contains("申请") && isOnRequests(s.text()))
                .filter(s -> ALL_SETTLED.matcher(s.text()).find())
                .findFirst()
                .map(s -> Draft.warning(Certainty.REVIEW)
                        .variant("all", carried.toPlainString())
                        .quoting(s)
                        .at(List.of("T3.D.tot"))
                        .comparing("0", carried.toPlainString()));
    }

    private static boolean isOnRequests(String text) {
        return (text.contains("公开申请") || text.contains("申请公开") || text.contains("依申请"))
                && !text.contains("顺延")
                && !text.contains("结转下")
                && !text.contains("结转至");
    }
}
