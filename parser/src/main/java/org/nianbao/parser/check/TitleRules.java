package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Title;

/** DOC-01 to DOC-03: whether the document presents itself as a report to the public. */
final class TitleRules {

    private static final int TOP = 3;
    private static final int ADDRESS_LINES = 8;

    /** A whole line, so that a notice quoted in the first sentence (《关于报送…的通知》) is no hit. */
    private static final Pattern LETTER =
            Pattern.compile("^[^,。;:《〈<\"“]{0,40}关于(?:上报|报送|呈报)[^,。;:]{1,80}的(?:报告|函|请示)(?:\\([^()]{0,12}\\))?$");

    /** The usual title but for the agency, which is missing. */
    private static final Pattern NAMELESS = Pattern.compile("20\\d\\d年度?政府信息公开工作年度报告");

    private static final Pattern ADDRESS = Pattern.compile("^(?:[\\p{IsHan}]{0,8}[省州市县区旗乡镇])?(?:人民)?政府办(?:公厅|公室)?:");

    /** A phrase and the words with which it begins. */
    private record Phrase(String beginning, Pattern pattern) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("现将", Pattern.compile("现将[^。;]{0,60}报告如下")),
            new Phrase("请审示", Pattern.compile("请审示")),
            new Phrase("根据", Pattern.compile("根据(?:[^,。;《]{0,6})通知要求")));

    private TitleRules() {}

    static List<Draft> wording(CheckContext c) {
        var title = c.report().title();
        if (title.isEmpty()) {
            return List.of(Draft.warning(Certainty.REVIEW).variant("none"));
        }
        if (!title.get().canonical()
                && !NAMELESS.matcher(Flow.of(title.get().raw())).matches()) {
            return List.of(Draft.warning(Certainty.CERTAIN)
                    .saying(title.get().raw())
                    .comparing("", title.get().raw()));
        }
        return title.get().canonical()
                        && title.get().agency().filter(a -> !a.isBlank()).isPresent()
                ? List.of()
                : List.of(Draft.warning(Certainty.CERTAIN)
                        .variant("agency", title.get().raw())
                        .comparing("", title.get().raw()));
    }

    static List<Draft> letterUpwards(CheckContext c) {
        for (var candidate : topLines(c)) {
            if (candidate.contains("关于") && LETTER.matcher(candidate).find()) {
                return List.of(
                        Draft.violation(Certainty.CERTAIN).saying(candidate).comparing("", candidate));
            }
        }
        return List.of();
    }

    static List<Draft> internalPhrases(CheckContext c) {
        var found = new ArrayList<String>();
        address(c).ifPresent(found::add);
        PHRASES.forEach(phrase -> Anchored.find(phrase.pattern(), c.flow(), phrase.beginning()).stream()
                .findFirst()
                .ifPresent(m -> found.add(m.group())));
        return found.isEmpty()
                ? List.of()
                : List.of(Draft.warning(Certainty.CERTAIN)
                        .saying(Flow.listed(found, 4))
                        .comparing("", found.get(0)));
    }

    /** The title and the first three lines, each alone and joined with the next: long titles are broken. */
    private static List<String> topLines(CheckContext c) {
        var lines = new ArrayList<String>();
        c.report().title().map(Title::raw).map(Flow::of).ifPresent(lines::add);
        var top = c.top(TOP);
        lines.addAll(top);
        for (int i = 0; i + 1 < top.size(); i++) {
            lines.add(top.get(i) + top.get(i + 1));
        }
        return lines;
    }

    private static Optional<String> address(CheckContext c) {
        return c.top(ADDRESS_LINES).stream()
                .filter(line -> line.contains("政府办"))
                .map(ADDRESS::matcher)
                .filter(m -> m.find())
                .map(m -> m.group())
                .findFirst();
    }
}
