package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** NAR-07: what is no disclosure of government information but was counted as such (泛化). */
final class ForeignItemsRule {

    private static final Pattern FOREIGN = Pattern.compile("12345|热线|信访|工单|党务(?:公开|信息)?|村务(?:公开|信息)?|村级事务|转载");
    private static final List<String> HOTLINE = List.of("12345", "热线", "信访", "投诉", "工单", "来信", "来电", "留言");
    private static final Pattern VILLAGE_BOARDS = Pattern.compile("镇、村两级公示栏|村级公[示开]栏|村务公[示开]栏");

    private ForeignItemsRule() {}

    static List<Draft> notCounted(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var b : c.breakdowns()) {
            var counted = counted(b);
            if (!counted.isEmpty()) {
                var boards = VILLAGE_BOARDS.matcher(b.head());
                if (boards.find()) {
                    counted.add(boards.group());
                }
                drafts.add(b.quotedIn(c, Draft.warning(Certainty.REVIEW))
                        .saying(b.raw(), Flow.listed(counted, 5))
                        .comparing("", Flow.listed(counted, 5)));
            }
            gap(b, c).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Parts of something else without which the total would not be reached. */
    private static List<String> counted(Breakdown b) {
        var named = new ArrayList<String>();
        long foreign = 0;
        for (var part : b.parts()) {
            var m = FOREIGN.matcher(part.lead());
            if (m.find()) {
                named.add(part.lead().substring(m.start()) + part.number() + part.unit());
                foreign += part.number();
            }
        }
        boolean needed = b.sum() - foreign < b.total();
        return needed ? named : new ArrayList<>();
    }

    /** What the parts leave open is exactly the number of calls and complaints named nearby. */
    private static Optional<Draft> gap(Breakdown b, CheckContext c) {
        long gap = b.total() - b.sum();
        if (gap <= 0 || !Terms.anyIn(c.narrative(), HOTLINE)) {
            return Optional.empty();
        }
        for (var sentence : c.sentences()) {
            if (!Terms.anyIn(sentence.text(), HOTLINE)) {
                continue;
            }
            var same = Count.in(sentence.text()).stream()
                    .filter(count -> !count.approximate() && !count.unit().equals("%"))
                    .filter(count -> count.number().compareTo(java.math.BigDecimal.valueOf(gap)) == 0)
                    .filter(count -> Terms.anyIn(count.before(), HOTLINE))
                    .findFirst();
            if (same.isPresent()) {
                return Optional.of(Draft.warning(Certainty.REVIEW)
                        .variant(
                                "gap",
                                b.raw(),
                                b.addends(),
                                b.sum(),
                                gap,
                                gap + same.get().unit())
                        .quoting(sentence)
                        .comparing(String.valueOf(b.sum()), String.valueOf(b.total())));
            }
        }
        return Optional.empty();
    }
}
