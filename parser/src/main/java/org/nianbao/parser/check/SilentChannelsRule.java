package org.nianbao.parser.check;

import java.util.List;
import java.util.stream.Collectors;

/** NAR-09: channels named in front of a total that is used up by the numbers of the others. */
final class SilentChannelsRule {

    private SilentChannelsRule() {}

    static List<Draft> everyChannelHasItsNumber(CheckContext c) {
        return c.breakdowns().stream()
                .filter(b -> b.sum() == b.total() && !b.open() && !silent(b).isEmpty())
                .map(b -> b.quotedIn(c, Draft.advice(Certainty.REVIEW))
                        .saying(words(b), b.raw(), b.addends())
                        .comparing(b.raw(), b.addends()))
                .toList();
    }

    /** At least one channel of the list must have a number, or the parts are not by channel. */
    private static List<Channel> silent(Breakdown b) {
        var named = Channel.in(b.head());
        return named.stream().noneMatch(channel -> channel.isIn(b.tail()))
                ? List.of()
                : named.stream().filter(channel -> !channel.isIn(b.tail())).toList();
    }

    private static String words(Breakdown b) {
        return silent(b).stream().map(channel -> channel.wordIn(b.head())).collect(Collectors.joining("、"));
    }
}
