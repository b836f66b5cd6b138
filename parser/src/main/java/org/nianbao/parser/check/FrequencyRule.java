package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** NAR-12: how often the text says something is published (每周至少一条) against how much it says was. */
final class FrequencyRule {

    /** Times in a year; working days less the long holidays for 每日. */
    private static final Map<String, Integer> TIMES =
            Map.of("日", 240, "天", 240, "个工作日", 240, "周", 52, "月", 12, "个月", 12, "季度", 4);

    private static final Pattern CLAIM =
            Pattern.compile("每(个工作日|日|天|周|个月|月|季度)([^。;]{0,40}?)(?:至少|不少于|不低于)([^。;,\\d]{0,10}?)("
                    + ChineseNumbers.PATTERN + ")(?:条|篇|期|次)");

    private static final Pattern PLAN = Pattern.compile("下一步|下步|将继续|今后|拟|计划|确保|力争|要求|应当|规定");
    private static final List<String> UNITS = List.of("条", "篇", "期");

    private FrequencyRule() {}

    static List<Draft> keepsWhatItSays(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var sentence : c.sentences()) {
            var text = sentence.text();
            if (text.indexOf('每') < 0
                    || sentence.section() > 1
                    || PLAN.matcher(text).find()) {
                continue;
            }
            var m = CLAIM.matcher(text);
            if (m.find()) {
                var each = ChineseNumbers.read(m.group(4));
                if (each.isPresent()) {
                    long due = each.getAsLong() * TIMES.getOrDefault(m.group(1), 1);
                    var tooFew = falling(due, text.substring(0, m.end()), c);
                    if (!tooFew.isEmpty()) {
                        drafts.add(Draft.advice(Certainty.REVIEW)
                                .saying(m.group(), due, Flow.listed(tooFew, 4))
                                .quoting(sentence)
                                .comparing("≥ " + due, Flow.listed(tooFew, 4)));
                    }
                }
            }
        }
        return drafts;
    }

    /** The channels the claim covers whose number falls short; 等 covers the others of the kind too. */
    private static List<String> falling(long due, String claim, CheckContext c) {
        var named = Channel.in(claim);
        boolean others = claim.contains("等政务新媒体") || claim.contains("等新媒体") || claim.contains("各政务新媒体");
        var found = new ArrayList<String>();
        for (var sentence : c.sentences(1)) {
            if (sentence.text().indexOf('每') >= 0) {
                continue;
            }
            for (var count : Count.in(sentence.text())) {
                var channels = Channel.in(count.lead());
                boolean covered = channels.size() == 1
                        && (named.contains(channels.get(0)) || (others && isNewMedia(channels.get(0))));
                if (covered
                        && UNITS.contains(count.unit())
                        && !count.approximate()
                        && count.number().compareTo(BigDecimal.valueOf(due)) < 0
                        && Times.isOf(c.report().year().orElse(0), count.before())) {
                    found.add(channels.get(0).wordIn(count.lead()) + count.number() + count.unit());
                }
            }
        }
        return found;
    }

    private static boolean isNewMedia(Channel channel) {
        return switch (channel) {
            case WECHAT, WEIBO, SHORT_VIDEO, VIDEO_ACCOUNT, HEADLINES -> true;
            default -> false;
        };
    }
}
