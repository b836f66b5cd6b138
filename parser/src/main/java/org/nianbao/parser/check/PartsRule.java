package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** NAR-06: a total of what was disclosed against the channels or kinds listed after it. */
final class PartsRule {

    /**
     * A total and the parts named after it.
     *
     * @param open whether the list says of itself that it is not complete (等, 其他)
     */
    record Breakdown(long total, List<Long> parts, boolean open, String raw) {
        long sum() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    private static final String UNIT = "(?:条|件|篇|期|份)";
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,2}(?!\\d)|\\d{1,9})";
    private static final Pattern TOTAL =
            Pattern.compile("(?:(?<![公中])共|累计|总计|合计)([^。;,:\\d]{0,20}?)" + NUMBER + "(余|多)?(" + UNIT + ")");
    private static final Pattern PART = Pattern.compile("(?<![\\d.])" + NUMBER + "(余|多)?" + UNIT);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,120}\\)");
    private static final Pattern DISCLOSED = Pattern.compile("公开|发布|公示|推送|更新");
    private static final Pattern CHANNEL = Pattern.compile("其中|包括|包含|通过|利用|依托|网站|公众号|微博|公示栏|公开栏");
    private static final Pattern NESTED = Pattern.compile("其中|包括|包含");
    /** Numbers of something else, or compared with another year, are no parts. */
    private static final Pattern FOREIGN =
            Pattern.compile("办理|答复|回应|解读|培训|会议|投诉|咨询|建议|提案|申请|同比|增加|减少|上升|下降|上年|去年|增长|约$|(?<![公中])共|累计|总计");

    private static final Pattern OPEN = Pattern.compile("^[^,。;]{0,8}等|其他|其它");
    private static final int REACH = 300;

    private PartsRule() {}

    static List<Draft> addUp(CheckContext c) {
        return breakdowns(c.narrative()).stream()
                .filter(b -> b.sum() != b.total())
                .map(PartsRule::draft)
                .toList();
    }

    /** Every total that is followed by at least two parts, all of them plain numbers. */
    static List<Breakdown> breakdowns(String narrative) {
        var text = BRACKETS.matcher(narrative).replaceAll("");
        var found = new ArrayList<Breakdown>();
        var m = TOTAL.matcher(text);
        while (m.find()) {
            var context = text.substring(Math.max(0, m.start() - 20), m.end());
            var total = ChineseNumbers.read(m.group(2));
            if (m.group(3) == null
                    && total.isPresent()
                    && DISCLOSED.matcher(context).find()) {
                parts(total.getAsLong(), m.group(), following(text, m.end())).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Draft draft(Breakdown b) {
        var addends = String.join("+", b.parts().stream().map(String::valueOf).toList());
        var variant = b.sum() > b.total() ? "more" : b.open() ? "open" : "less";
        var draft = variant.equals("open") ? Draft.advice(Certainty.REVIEW) : Draft.warning(Certainty.REVIEW);
        return draft.variant(variant, b.raw(), addends, b.sum(), Math.abs(b.total() - b.sum()))
                .comparing(String.valueOf(b.total()), String.valueOf(b.sum()));
    }

    /** The rest of the sentence, or the next one if the rest names no part. */
    private static String following(String text, int end) {
        var reach = text.substring(end, Math.min(text.length(), end + REACH));
        int stop = reach.indexOf('。');
        if (stop < 0 || PART.matcher(reach.substring(0, stop)).find()) {
            return stop < 0 ? reach : reach.substring(0, stop);
        }
        int next = reach.indexOf('。', stop + 1);
        return reach.substring(stop + 1, next < 0 ? reach.length() : next);
    }

    private static Optional<Breakdown> parts(long total, String raw, String text) {
        var parts = new ArrayList<Long>();
        int end = 0;
        var m = PART.matcher(text);
        while (m.find()) {
            var chunk = text.substring(end, m.start());
            boolean first = parts.isEmpty();
            if (FOREIGN.matcher(chunk).find()) {
                break;
            }
            if (m.group(2) != null
                    || (first && !CHANNEL.matcher(chunk).find())
                    || (!first && NESTED.matcher(chunk).find())) {
                return Optional.empty();
            }
            var part = ChineseNumbers.read(m.group(1));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.getAsLong());
            end = m.end();
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Breakdown(
                        total,
                        List.copyOf(parts),
                        OPEN.matcher(text.substring(end)).find(),
                        raw));
    }
}
