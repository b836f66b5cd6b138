package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** DOC-08: the notice a report rests on is that of its year, and a cited name stands with its own number. */
final class BasisRule {

    private static final String OLD = "国办公开办函〔2019〕60号";
    private static final String NEW = "国办公开办函〔2021〕30号";
    private static final int FIRST_OF_NEW = 2021;

    private static final Pattern NUMBER =
            Pattern.compile("国办[\\p{IsHan}]{0,8}[〔\\[【(﹝〈<]{1,2}(20\\d{2})[〕\\]】)﹞〉>]{1,2}第?(\\d{1,4})号");

    private static final String FORM = "年度报告格式";
    private static final Pattern TRIAL = Pattern.compile("^[〉>》”\"]{0,2}[(〔\\[]试行[)〕\\]]");

    /** Words with which a report says what it rests on; 修订, 废止 and the like tell a notice's history. */
    private static final Pattern BASIS = Pattern.compile("根据|按照|依据|依照|遵照|落实");

    private static final Pattern HISTORY = Pattern.compile("废止|替代|代替|修订|原《|原国办|此前|曾|历史|与.{0,40}相比");
    private static final int NAME_BEFORE = 60;

    private BasisRule() {}

    private record Cited(int year, int serial, Sentence sentence, int from, int to) {
        boolean is(int y, int s) {
            return year == y && serial == s;
        }

        String raw() {
            return sentence.text().substring(from, to);
        }
    }

    static List<Draft> fits(CheckContext c) {
        var year = c.report().year();
        if (year.isEmpty() || !c.flow().contains("国办")) {
            return List.of();
        }
        var cited = cited(c);
        var drafts = cited.stream()
                .flatMap(one -> nameAndNumber(one, year.getAsInt()).stream())
                .limit(1)
                .toList();
        return drafts.isEmpty() ? ofItsYear(cited, year.getAsInt()) : drafts;
    }

    private static List<Draft> ofItsYear(List<Cited> cited, int year) {
        if (year < FIRST_OF_NEW) {
            return cited.stream()
                    .filter(n -> n.is(2021, 30))
                    .limit(1)
                    .map(n -> Draft.warning(Certainty.REVIEW)
                            .variant("early", n.raw(), year, OLD)
                            .quoting(n.sentence)
                            .comparing(OLD, n.raw()))
                    .toList();
        }
        boolean alsoNew = cited.stream().anyMatch(n -> n.is(2021, 30));
        return cited.stream()
                .filter(n -> n.is(2019, 60) && !alsoNew)
                .filter(n -> BASIS.matcher(n.sentence.text()).find()
                        && !HISTORY.matcher(n.sentence.text()).find())
                .limit(1)
                .map(n -> Draft.warning(Certainty.REVIEW)
                        .variant("old", n.raw(), year, NEW)
                        .quoting(n.sentence)
                        .comparing(NEW, n.raw()))
                .toList();
    }

    /** 格式（试行） is the notice of 2019, 格式 without that word the one of 2021. */
    private static Optional<Draft> nameAndNumber(Cited n, int year) {
        var text = n.sentence.text();
        int name = text.lastIndexOf(FORM, n.from);
        if (name < 0
                || n.from - name > NAME_BEFORE
                || text.substring(name, n.from).contains("号")) {
            return Optional.empty();
        }
        boolean trial =
                TRIAL.matcher(text.substring(name + FORM.length(), n.from)).find();
        var draft = Draft.warning(Certainty.REVIEW).quoting(n.sentence);
        if (trial && n.is(2021, 30)) {
            return Optional.of(draft.variant("trial", n.raw(), OLD).comparing("年度报告格式", "年度报告格式（试行）"));
        }
        // Before 2021 the word is merely left out, since the name without it had no other bearer.
        return !trial && year >= FIRST_OF_NEW && n.is(2019, 60) && namesWhole(text, name, n.from)
                ? Optional.of(draft.saying(n.raw(), NEW).comparing(NEW, n.raw()))
                : Optional.empty();
    }

    /** The title is closed between its words and the number, so that nothing of it can be missing. */
    private static boolean namesWhole(String text, int name, int number) {
        var between = text.substring(name + FORM.length(), number);
        return between.startsWith("〉") || between.startsWith(">") || between.startsWith("》");
    }

    private static List<Cited> cited(CheckContext c) {
        var found = new ArrayList<Cited>();
        for (var sentence : c.written()) {
            if (sentence.text().contains("国办")) {
                var m = NUMBER.matcher(sentence.text());
                while (m.find()) {
                    found.add(new Cited(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), sentence, m.start(), m.end()));
                }
            }
        }
        return found;
    }
}
