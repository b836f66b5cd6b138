package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the headings of the six prescribed sections. The words decide which section it is, not the numeral: reports
 * number twice, restart in the middle, or lose a numeral.
 */
final class Headings {

    private static final int LONGEST = 45;

    private static final String NUMERALS = "第一二三四五六七八九123456789";

    private static final Pattern NUMERAL = Pattern.compile("(?:第?[一二三四五六七八九](?:部分)?[、.,:]|[1-9]\\.)(?<words>.+)");

    /** Wordings of no list that still can mean only one section; after normalisation, numeral removed. */
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile(".{0,12}(?:总体(?:公开|落实|推进)?(?:情况|概况)|工作(?:总体)?(?:推进|基本)情况|基本情况|工作概述|概述)(?:说明)?"),
            Pattern.compile("(?:行政机关)?主动公开政府(?:信息|政府).{0,8}"),
            Pattern.compile(".{0,6}收到(?:和|与|及)?(?:处理|办理).{0,12}申请.{0,14}"),
            Pattern.compile(".{0,24}行政复议.{0,10}行政诉讼.{0,10}"),
            Pattern.compile(".{0,14}(?:存在的?(?:主要)?问题|主要问题).{0,16}"),
            Pattern.compile("其[他它](?:需要)?(?:报告|说明)的?(?:事项|情况|事情).{0,6}"));

    private record Known(int no, Match match) {}

    /** Wordings of the forms, normalised; the form's own comes before an alias. */
    private static final Map<String, Known> KNOWN = known();

    private Headings() {}

    private static Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        for (var form : List.of(Template.FORM_2021, Template.FORM_2019)) {
            for (var section : form.sections()) {
                known.put(Labels.normalise(section.heading()), new Known(section.no(), Match.EXACT));
                section.aliases()
                        .forEach(a -> known.putIfAbsent(Labels.normalise(a), new Known(section.no(), Match.ALIAS)));
            }
        }
        return known;
    }

    /** All headings among the lines, repeats included. */
    static List<Heading> find(List<String> lines) {
        var found = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), i).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Heading> read(String line, int at) {
        // Blanks aside, a heading is short.
        if (line.length() > LONGEST * 2) {
            return Optional.empty();
        }
        var normal = trimEnd(Labels.normalise(line));
        if (normal.length() > LONGEST) {
            return Optional.empty();
        }
        var known = KNOWN.get(normal);
        if (known != null) {
            return Optional.of(new Heading(known.no(), line.strip(), known.match(), at));
        }
        if (normal.isEmpty() || NUMERALS.indexOf(normal.charAt(0)) < 0) {
            return Optional.empty();
        }
        var m = NUMERAL.matcher(normal);
        if (m.matches()) {
            for (int no = 1; no <= WORDS.size(); no++) {
                if (WORDS.get(no - 1).matcher(m.group("words")).matches()) {
                    return Optional.of(new Heading(no, line.strip(), Match.UNKNOWN, at));
                }
            }
        }
        return Optional.empty();
    }

    private static String trimEnd(String normal) {
        int end = normal.length();
        while (end > 0 && ":。;".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(0, end);
    }
}
