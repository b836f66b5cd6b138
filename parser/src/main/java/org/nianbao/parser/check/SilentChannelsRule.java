package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;

/** NAR-09: channels named in front of a total that is used up by the numbers of the others. */
final class SilentChannelsRule {

    private SilentChannelsRule() {}

    static List<Draft> everyChannelHasItsNumber(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var b : c.breakdowns()) {
            var silent = b.sum() == b.total() && !b.open() ? silent(b) : List.<String>of();
            if (!silent.isEmpty()) {
                drafts.add(b.quotedIn(c, Draft.advice(Certainty.REVIEW))
                        .saying(String.join("、", silent), b.raw(), b.addends())
                        .comparing(b.raw(), b.addends()));
            }
        }
        return drafts;
    }

    /** Their words; none unless at least one channel of the list has a number, for else the parts are not by channel. */
    private static List<String> silent(Breakdown b) {
        var named = Channel.in(b.head());
        var counted = Channel.in(b.tail());
        return named.stream().noneMatch(counted::contains)
                ? List.of()
                : named.stream()
                        .filter(channel -> !counted.contains(channel))
                        .map(channel -> channel.wordIn(b.head()))
                        .toList();
    }
}
