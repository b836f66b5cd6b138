package org.nianbao.parser.report;

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

    private static final Pattern BEGINNING = Pattern.compile("[一二三四五六1-6][、.]?[\\p{IsHan}、]{0,20}");

    /**
     * What a heading says.
     *
     * @param no the section it names, 1 to 6, whatever numeral is printed
     * @param match how close the wording is to the form's, the numeral included
     */
    record Meaning(int no, Match match) {}

    /** Wordings of the forms, normalised; the form's own comes before an alias. */
    private static final Map<String, Meaning> KNOWN = known();

    private Headings() {}

    private static Map<String, Meaning> known() {
        var known = new HashMap<String, Meaning>();
        for (var form : List.of(Template.FORM_2021, Template.FORM_2019)) {
            for (var section : form.sections()) {
                known.put(Labels.normalise(section.heading()), new Meaning(section.no(), Match.EXACT));
                section.aliases()
                        .forEach(a -> known.putIfAbsent(Labels.normalise(a), new Meaning(section.no(), Match.ALIAS)));
            }
        }
        return known;
    }

    /** The section that a line is the heading of. */
    static Optional<Meaning> read(String line) {
        var normal = normal(line);
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        var known = KNOWN.get(normal);
        if (known != null) {
            return Optional.of(known);
        }
        if (NUMERALS.indexOf(normal.charAt(0)) < 0) {
            return Optional.empty();
        }
        var m = NUMERAL.matcher(normal);
        if (m.matches()) {
            for (int no = 1; no <= WORDS.size(); no++) {
                if (WORDS.get(no - 1).matcher(m.group("words")).matches()) {
                    return Optional.of(new Meaning(no, Match.UNKNOWN));
                }
            }
        }
        return Optional.empty();
    }

    /** As {@link #read}, for the wordings of the forms only. */
    static Optional<Meaning> known(String line) {
        return Optional.ofNullable(KNOWN.get(normal(line)));
    }

    /** Whether a line is the numeral of a heading, or a numeral and the first words of one. */
    static boolean beginsLikeOne(String line) {
        return line.length() <= LONGEST && BEGINNING.matcher(normal(line)).matches();
    }

    /** As compared; empty for what is too long. */
    private static String normal(String line) {
        // Blanks aside, a heading is short.
        if (line.length() > LONGEST * 2) {
            return "";
        }
        var normal = withoutSpeck(trimEnd(Labels.normalise(line)));
        return normal.length() > LONGEST ? "" : normal;
    }

    /** |一、 and l一、 are what recognition makes of a speck beside the numeral. */
    private static String withoutSpeck(String normal) {
        boolean speck = normal.length() > 2 && "|lI丨".indexOf(normal.charAt(0)) >= 0 && normal.charAt(2) == '、';
        return speck ? normal.substring(1) : normal;
    }

    private static String trimEnd(String normal) {
        int end = normal.length();
        while (end > 0 && ":。;".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return normal.substring(0, end);
    }
}
