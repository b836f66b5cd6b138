package org.nianbao.crawler.walk.shape;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.nianbao.config.Kind;
import org.nianbao.parser.Lately;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.Labels;

/**
 * What the name of a folder of a column means.
 *
 * @param years the years it names, as printed; whether they are those of the reports or of publication nobody can tell
 * @param level kinds of agency whose reports it holds, where it names a level (部门, 乡镇); empty for none
 * @param body the body it names, blanks removed
 */
record FolderName(Set<Integer> years, Set<Kind> level, Optional<String> body) {

    FolderName {
        years = Set.copyOf(years);
    }

    static final FolderName NOTHING = new FolderName(Set.of(), Set.of(), Optional.empty());

    private static final int LONGEST = 40;

    /** The government to which the portal belongs (市政府, 本级), not those below it. */
    private static final Set<Kind> SEAT = Set.of(Kind.GOVERNMENT);

    private static final String REPORTS = "(?:(?:政府信息|信息|政务)?公开)?(?:工作)?(?:年度(?:工作)?报告|年报|年度报表)?(?:专栏|栏目|汇总|列表)?";
    private static final Pattern ONLY_REPORTS = Pattern.compile("的?" + REPORTS);

    private static final Pattern GOVERNMENT = level("(?:各?[省市县区州旗]?(?:人民)?政府|[省市县区州旗]?本级(?:政府)?|自治[区州县旗](?:人民)?政府)");
    private static final Pattern COUNTIES =
            level("各?(?:县[（(]?[市、，]{0,2}区[)）]?|区县市?|市县区?|县市区?|区市县|市区县|旗县市?区?|县区市|下辖县区|地市|市州|各市|各区|各县)(?:人民)?(?:政府)?");
    private static final Pattern DEPARTMENTS = level(
            "(?:各|[省市县区州旗盟]|自治[区州县旗])?(?:[直级属])?(?:政府)?(?:各|组成|工作|职能|直属|垂直|垂直管理|其他|其它)?(?:部门|部门单位|单位|委办局|局委办|委办|机构|部门和单位|部门及单位|部门、单位|职能部门|直属机构|直属单位|垂直管理单位|派出机构|机关)");
    private static final Pattern TOWNS = level(
            "各?(?:乡镇?(?:[（(、，及和]?街道?(?:办事处)?[)）]?)?|镇(?:街道?|乡|[（(]街道?[)）]|办)?|街道?(?:乡镇?|镇)|镇乡街道?|乡镇场?|苏木乡?镇?)(?:办?事?处?)(?:人民政府|政府)?");
    private static final Pattern STREETS = level("各?街道(?:办事处|办)?");

    private static final Pattern ORGAN = Pattern.compile(
            ".{1,24}(?:政府|公署|办事处|街道办?|管委会|委员会|[省市区县州盟旗镇乡]|苏木|[局委办厅署]|办公室|中心|支队|大队|总队|[^学书法医]院|海关|税务局|开发区|园区)");

    private static final Pattern FRAME = Pattern.compile("^[•·●>»\\[【]+|[>»\\]】]+$");
    private static final Pattern MATTER = Pattern.compile("的?(?:政府信息|信息|政务)公开.*$|(?:工作)?(?:年报|年度报告)$");

    /** The menus of a portal are the same on all its pages. */
    private static final Lately<FolderName> LATELY = new Lately<>(1 << 11, FolderName::read);

    private static Pattern level(String words) {
        return Pattern.compile(words + "的?" + REPORTS);
    }

    /** Whether it says nothing by which a folder could be chosen. */
    boolean isNothing() {
        return years.isEmpty() && level.isEmpty() && body.isEmpty();
    }

    /** What the words of a link mean. Total: any text may be asked. */
    static FolderName ofLabel(String label) {
        return LATELY.get(label);
    }

    private static FolderName read(String label) {
        var text = FRAME.matcher(Labels.squeeze(label)).replaceAll("");
        if (text.isEmpty() || text.length() > LONGEST) {
            return NOTHING;
        }
        var printed = YearWords.read(text);
        var rest = printed.rest();
        if (rest.isEmpty() || ONLY_REPORTS.matcher(rest).matches()) {
            return new FolderName(printed.years(), Set.of(), Optional.empty());
        }
        var level = levelOf(rest);
        if (!level.isEmpty()) {
            return new FolderName(printed.years(), level, Optional.empty());
        }
        var organ = MATTER.matcher(rest).replaceFirst("");
        return printed.years().isEmpty() && ORGAN.matcher(organ).matches()
                ? new FolderName(Set.of(), Set.of(), Optional.of(organ))
                : NOTHING;
    }

    private static Set<Kind> levelOf(String text) {
        if (GOVERNMENT.matcher(text).matches()) {
            return SEAT;
        }
        if (COUNTIES.matcher(text).matches()) {
            return Set.of(Kind.GOVERNMENT, Kind.OTHER);
        }
        if (DEPARTMENTS.matcher(text).matches()) {
            return Set.of(Kind.DEPARTMENT);
        }
        if (STREETS.matcher(text).matches()) {
            return Set.of(Kind.SUBDISTRICT);
        }
        return TOWNS.matcher(text).matches() ? Set.of(Kind.TOWNSHIP, Kind.SUBDISTRICT) : Set.of();
    }

    /** Whether it is that of the government to which the portal belongs. */
    boolean isSeat() {
        return level.equals(SEAT);
    }

    /** Whether it holds the reports of a sort of body. */
    boolean isLevel() {
        return !level.isEmpty();
    }

    /** The same with a year more. */
    FolderName andYear(int year) {
        var all = new TreeSet<>(years);
        all.add(year);
        return new FolderName(all, level, body);
    }

    /** Whether its reports may be those of a year: named for it, for the next one, or for none. */
    boolean mayHold(int year) {
        return years.isEmpty() || years.contains(year) || years.contains(year + 1);
    }

    /** Whether it names the agency. */
    boolean names(Subject agency) {
        return body.filter(b -> AgencyNames.compare(b, agency.name(), agency.aliases()) != AgencyNames.Likeness.OTHER)
                .isPresent();
    }
}
