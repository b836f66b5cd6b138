package org.nianbao.parser.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body named in front of the subject of a title.
 *
 * @param name blanks removed; empty when none is named
 */
record TitleAgency(Optional<String> name) {

    private static final int LONGEST = 60;

    private static final Pattern LEAD =
            Pattern.compile("^(?:关于(?:上报|报送|呈报|报|印发|公布|发布|公开|公示|对)?|公示[:：]|[《<〈“\"，,、:：·\\-—_]++|年度|本级)");
    private static final Pattern TRAIL =
            Pattern.compile("(?:关于(?:上报|报送|呈报)?|开展|年度|年|的|本级|(?<!\\d)\\d{2}|[《<〈“\"，,、:：·\\-—_]++)$");

    private static final Pattern FRAMED = Pattern.compile("[（(]([^（()）]{2,40})[）)]");

    /** A sentence or a digest about a report, an order to write one, or the report of another period. */
    private static final Pattern OTHER_MATTER = Pattern.compile(TitleEnds.DIGEST_WORDS
            + "|做好|编制|召开|通知|制度|填报|模板|上半|下半|季度|月份|学年|审议|[，。！？；]|(?:发布|公布|印发|公开|公示|晒出|出炉|关于.{0,30}关于)$");

    private static final Pattern SELF = Pattern.compile("(?:我|本)(?:局|镇|乡|县|市|区|委|办|厅|院|中心|街道|单位|机关|部门)");

    /** Names of folders, not of bodies. */
    private static final Pattern FOLDER = Pattern.compile(
            "各.*|(?:市|区|县|省|州)?(?:直|级|属)?(?:各|部门|单位|部门单位|政府部门|乡镇|乡镇街道|镇街|街道|县区|区县|县市区|委办局|垂直部门|其他)++|历年|往年|历史");

    /**
     * @param prefix the title up to the subject, years taken out
     * @param subject the subject as printed
     * @return empty when the prefix shows that this is no title of a report
     */
    static Optional<TitleAgency> read(String prefix, String subject) {
        var name = prefix;
        for (int turn = 0; turn < 4; turn++) {
            var shorter = TRAIL.matcher(LEAD.matcher(name).replaceFirst("")).replaceFirst("");
            if (shorter.length() == name.length()) {
                break;
            }
            name = shorter;
        }
        var framed = FRAMED.matcher(name);
        name = framed.matches() ? framed.group(1) : name;
        if (name.endsWith("人民") && subject.startsWith("政府")) {
            name += "政府";
        }
        if (name.length() > LONGEST
                || OTHER_MATTER.matcher(name).find()
                || FOLDER.matcher(name).matches()) {
            return Optional.empty();
        }
        if (name.isEmpty() || SELF.matcher(name).matches()) {
            return Optional.of(new TitleAgency(Optional.empty()));
        }
        // "Environmental information disclosure", "university information disclosure" and the like are other duties.
        if (!subject.startsWith("政府") && !OrganWords.endsLikeOrgan(name)) {
            return Optional.empty();
        }
        if (name.endsWith("网站") || name.endsWith("住房公积金")) {
            return Optional.empty();
        }
        return Optional.of(new TitleAgency(Optional.of(name)));
    }
}
