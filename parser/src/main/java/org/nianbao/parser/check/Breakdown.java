package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A total of what was disclosed and the parts named after it (总数与分项).
 *
 * @param total the total
 * @param unit its unit, such as 条
 * @param parts at least two, all of them plain numbers
 * @param open whether the list says of itself that it is not complete (等, 其他)
 * @param raw the words with the total
 * @param head the sentence up to the total
 * @param tail the text in which the parts stand
 */
record Breakdown(long total, String unit, List<Part> parts, boolean open, String raw, String head, String tail) {

    /**
     * @param lead the words between the part before and this one
     */
    record Part(long number, String unit, String lead) {}

    private static final String UNIT = "(条|件|篇|期|份)";
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,2}(?!\\d)|\\d{1,9})";
    private static final Pattern TOTAL = Pattern.compile("(?:共|累计|总计|合计)[^。;,:\\d]{0,20}?" + NUMBER + "(余|多)?" + UNIT);
    /** No word for a total, but 其中 right after it. */
    private static final Pattern BEFORE_PARTS =
            Pattern.compile("(?:信息|内容|文件)" + NUMBER + "(余|多)?" + UNIT + "(?=[,:]{0,2}$)");

    private static final List<String> TOTAL_WORDS = List.of("共", "累计", "总计", "合计");
    private static final int LONGEST_TOTAL = 20;

    private static final Pattern PART = Pattern.compile("(?<![\\d.])" + NUMBER + "(余|多)?" + UNIT);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,120}\\)");
    private static final Pattern DISCLOSED = Pattern.compile("公开|发布|公示|推送|更新");
    private static final Pattern CHANNEL = Pattern.compile("其中|包括|包含|通过|利用|依托|网站|公众号|微博|公示栏|公开栏");
    private static final Pattern NESTED = Pattern.compile("其中|包括|包含");
    /** Results of requests are table 三's matter. */
    private static final Pattern REQUESTS = Pattern.compile("申请|办结|答复|复议|诉讼|留言|建议|提案");
    /** Numbers of something else, or compared with another year, are no parts. */
    private static final Pattern FOREIGN =
            Pattern.compile("办理|答复|回应|解读|培训|会议|投诉|咨询|建议|提案|申请|同比|增加|减少|上升|下降|上年|去年|增长|约$|(?<![公中])共|累计|总计");

    private static final Pattern OPEN = Pattern.compile("^[^,。;]{0,8}等|其他|其它");
    private static final int REACH = 300;

    Breakdown {
        parts = List.copyOf(parts);
    }

    long sum() {
        return parts.stream().mapToLong(Part::number).sum();
    }

    /** The parts as a sum: 120+51+3. */
    String addends() {
        return String.join(
                "+", parts.stream().map(part -> String.valueOf(part.number())).toList());
    }

    /** The finding with the sentence in which the total stands, or its words where brackets were left out of them. */
    Draft quotedIn(CheckContext c, Draft draft) {
        return c.sentences().stream()
                .filter(s -> s.text().contains(raw))
                .findFirst()
                .map(draft::quoting)
                .orElseGet(() -> draft.quoting(raw));
    }

    private static String withoutBrackets(String text) {
        var out = new StringBuilder(text.length());
        int from = 0;
        for (var bracket : Anchored.find(BRACKETS, text, "(")) {
            out.append(text, from, bracket.start());
            from = bracket.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Every total in a text that is followed by at least two parts. */
    static List<Breakdown> in(String narrative) {
        if (TOTAL_WORDS.stream().noneMatch(narrative::contains)
                && !narrative.contains("其中")
                && !narrative.contains("包括")) {
            return List.of();
        }
        var text = withoutBrackets(narrative);
        var found = new ArrayList<Breakdown>();
        var total = TOTAL.matcher(text);
        for (var word : TOTAL_WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean otherWord = at > 0 && word.equals("共") && "公中".indexOf(text.charAt(at - 1)) >= 0;
                if (!otherWord && total.region(at, text.length()).lookingAt()) {
                    add(total.toMatchResult(), text, false, found);
                }
            }
        }
        for (var word : List.of("其中", "包括")) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                var m = BEFORE_PARTS.matcher(text).region(Math.max(0, at - LONGEST_TOTAL), at);
                if (m.find()) {
                    // 其中 alone may name some of the parts only.
                    add(m.toMatchResult(), text, true, found);
                }
            }
        }
        return found;
    }

    /**
     * @param whole whether the parts must make the total for it to be one
     */
    private static void add(MatchResult m, String text, boolean whole, List<Breakdown> into) {
        var context = text.substring(Math.max(0, m.start() - 20), m.end());
        var total = ChineseNumbers.read(m.group(1));
        boolean known = into.stream().anyMatch(b -> b.raw().endsWith(m.group(1) + m.group(3)));
        if (m.group(2) != null
                || known
                || total.isEmpty()
                || !DISCLOSED.matcher(context).find()
                || REQUESTS.matcher(m.group()).find()) {
            return;
        }
        int begin = Math.max(text.lastIndexOf('。', m.start()), text.lastIndexOf(';', m.start())) + 1;
        var head = text.substring(Math.max(begin, m.start() - REACH), m.start(1));
        of(total.getAsLong(), m.group(3), m.group(), head, following(text, m.end()))
                .filter(b -> !whole || b.sum() >= b.total())
                .ifPresent(into::add);
    }

    private static Optional<Breakdown> of(long total, String unit, String raw, String head, String tail) {
        var parts = new ArrayList<Part>();
        int end = 0;
        long sum = 0;
        boolean interrupted = false;
        var m = PART.matcher(tail);
        while (m.find()) {
            var lead = tail.substring(end, m.start());
            boolean first = parts.isEmpty();
            interrupted = FOREIGN.matcher(lead).find();
            if (interrupted) {
                break;
            }
            if (m.group(2) != null
                    || (first && !CHANNEL.matcher(lead).find())
                    || (!first && NESTED.matcher(lead).find())) {
                return Optional.empty();
            }
            var part = ChineseNumbers.read(m.group(1));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(part.getAsLong(), m.group(3), lead));
            end = m.end();
            sum += part.getAsLong();
            if (sum == total && parts.size() > 1) {
                break;
            }
        }
        var found = new Breakdown(
                total, unit, parts, OPEN.matcher(tail.substring(end)).find(), raw, head, tail);
        // Whether what comes after the interruption belongs to the total, nobody but the author knows.
        boolean doubtful = interrupted && found.sum() < total;
        return parts.size() < 2 || doubtful ? Optional.empty() : Optional.of(found);
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
}
