package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Kind;

/** The made-up county 云岭县, its agencies and what each of them does about its report for one year. */
final class SampleCounty {

    /** No province has the number 99. */
    static final String REGION = "990121";

    private static final String COUNTY = "云岭县";
    private static final MonthDay LAW = MonthDay.of(1, 31);

    private final int year;
    private final SampleColumns columns;

    private SampleCounty(int year) {
        this.year = year;
        this.columns = new SampleColumns(year);
    }

    /** The portals that carry the columns of all agencies, for the reports of one year. */
    static List<SampleSite> sites(int year) {
        var county = new SampleCounty(year);
        return List.of(
                new SampleSite(
                        "云岭县人民政府",
                        "9901210001",
                        SampleFamily.TRS,
                        Optional.of("User-agent: *\nCrawl-delay: 0\nAllow: /\n"),
                        false,
                        List.of(county.government(), county.finance(), county.civilAffairs(), county.town())),
                new SampleSite(
                        "云岭县政务公开平台",
                        "9901210002",
                        SampleFamily.UCAP,
                        Optional.empty(),
                        false,
                        List.of(county.transport(), county.education())),
                new SampleSite(
                        "云岭县部门网站群",
                        "9901210003",
                        SampleFamily.VSB,
                        Optional.of("User-agent: *\nDisallow: /admin/\n"),
                        false,
                        List.of(county.agriculture(), county.health(), county.township())),
                new SampleSite(
                        "云岭县审计局", "9901210004", SampleFamily.HANWEB, Optional.empty(), false, List.of(county.audit())),
                new SampleSite(
                        "云岭县水利局",
                        "9901210005",
                        SampleFamily.TRS,
                        Optional.of("User-agent: *\nAllow: /\n"),
                        true,
                        List.of(county.water())));
    }

    /** The county itself has until 31 March. */
    private SampleUnit government() {
        var name = COUNTY + "人民政府";
        return new SampleUnit(
                "ylx",
                name,
                Kind.GOVERNMENT,
                "zwgk",
                1001,
                Optional.empty(),
                columns.earlierReports(name, SampleLook.WORD, MonthDay.of(3, 24)),
                SampleExpectation.notDue("ylx"));
    }

    private SampleReport financeReport() {
        return report(COUNTY + "财政局", 2);
    }

    /** Every agency speaks with a voice of its own. */
    private SampleReport report(String name, int voice) {
        return SampleReport.sound(name, year).inVoice(voice);
    }

    private SampleUnit finance() {
        var report = financeReport();
        return department("czj", 1002, report, SampleLook.WORD, MonthDay.of(1, 12), "CONFORMS");
    }

    /** Publishes two days late. */
    private SampleUnit civilAffairs() {
        var name = COUNTY + "民政局";
        var at = at(MonthDay.of(2, 2));
        var report = report(name, 19);
        return new SampleUnit(
                "ylx-mzj",
                name,
                Kind.DEPARTMENT,
                "mzj",
                1003,
                Optional.empty(),
                columns.with(
                        columns.earlierReports(name, SampleLook.EDITOR, MonthDay.of(1, 25)),
                        Publication.report(at, report, SampleLook.EDITOR)),
                SampleExpectation.late("ylx-mzj", at.toLocalDate(), 2));
    }

    /** A column in which news and the reports of other bodies stand among its own. */
    private SampleUnit town() {
        var name = COUNTY + "清河镇人民政府";
        var at = at(MonthDay.of(1, 16));
        return new SampleUnit(
                "ylx-qhz",
                name,
                Kind.TOWNSHIP,
                "qhz",
                1004,
                Optional.of(LAW),
                columns.with(
                        columns.mixed(name, financeReport()),
                        Publication.report(at, report(name, 24), SampleLook.TORN_LABELS)),
                SampleExpectation.onTime("ylx-qhz", at.toLocalDate(), "CONFORMS"));
    }

    /** Uses the form that was replaced in 2021. */
    private SampleUnit transport() {
        var report = report(COUNTY + "交通运输局", 9).inOldForm();
        return department("jtj", 1005, report, SampleLook.EDITOR, MonthDay.of(1, 17), "MALFORMED");
    }

    /** The columns of table 三 do not add up. */
    private SampleUnit education() {
        var name = COUNTY + "教育局";
        var report = report(name, 20).withColumnSumFault();
        var unit = department("jyj", 1006, report, SampleLook.WORD, MonthDay.of(1, 19), "MALFORMED");
        return new SampleUnit(
                unit.id(),
                name,
                unit.kind(),
                unit.slug(),
                unit.number(),
                unit.deadline(),
                columns.with(unit.publications(), columns.lookAlikes(name)),
                unit.expected());
    }

    /** Never publishes. */
    private SampleUnit agriculture() {
        var name = COUNTY + "农业农村局";
        return new SampleUnit(
                "ylx-nyj",
                name,
                Kind.DEPARTMENT,
                "nyncj",
                1007,
                Optional.empty(),
                columns.earlierReports(name, SampleLook.WORD, MonthDay.of(1, 20)),
                SampleExpectation.missing("ylx-nyj", 3));
    }

    /** The page is a shell around the file. */
    private SampleUnit health() {
        var name = COUNTY + "卫生健康局";
        var at = at(MonthDay.of(1, 18));
        var report = report(name, 18);
        return new SampleUnit(
                "ylx-wjj",
                name,
                Kind.DEPARTMENT,
                "wsjkj",
                1008,
                Optional.empty(),
                columns.with(
                        columns.earlierReports(name, SampleLook.WORD, MonthDay.of(1, 22)),
                        Publication.shell(at, report.title(), name, List.of(SampleColumns.html(report), text(report)))),
                SampleExpectation.onTime("ylx-wjj", at.toLocalDate(), "CONFORMS"));
    }

    /** So much news that its report is on the second page of the list. */
    private SampleUnit township() {
        var name = COUNTY + "白石乡人民政府";
        var at = at(MonthDay.of(1, 10));
        return new SampleUnit(
                "ylx-bsx",
                name,
                Kind.TOWNSHIP,
                "bsx",
                1009,
                Optional.empty(),
                columns.with(columns.crowded(name), Publication.report(at, report(name, 8), SampleLook.EDITOR)),
                SampleExpectation.onTime("ylx-bsx", at.toLocalDate(), "CONFORMS"));
    }

    /** The list links straight to a text file. */
    private SampleUnit audit() {
        var name = COUNTY + "审计局";
        var at = at(MonthDay.of(1, 13));
        var report = report(name, 5);
        return new SampleUnit(
                "ylx-sjj",
                name,
                Kind.DEPARTMENT,
                "sjj",
                1010,
                Optional.empty(),
                columns.with(
                        columns.earlierReports(name, SampleLook.TORN_LABELS, MonthDay.of(1, 15)),
                        Publication.bareFile(at, report.title(), name, text(report))),
                SampleExpectation.onTime("ylx-sjj", at.toLocalDate(), "CONFORMS"));
    }

    /** Behind a guard: whether it published cannot be told. */
    private SampleUnit water() {
        return new SampleUnit(
                "ylx-slj",
                COUNTY + "水利局",
                Kind.DEPARTMENT,
                "slj",
                1011,
                Optional.empty(),
                List.of(),
                SampleExpectation.blocked("ylx-slj"));
    }

    private SampleUnit department(
            String slug, int number, SampleReport report, SampleLook look, MonthDay day, String conformity) {
        var id = "ylx-" + slug;
        return new SampleUnit(
                id,
                report.agency(),
                Kind.DEPARTMENT,
                slug,
                number,
                Optional.empty(),
                columns.with(
                        columns.earlierReports(report.agency(), look, day), Publication.report(at(day), report, look)),
                SampleExpectation.onTime(id, day.atYear(year + 1), conformity));
    }

    private LocalDateTime at(MonthDay day) {
        return SampleColumns.at(day, year + 1);
    }

    private static Publication.File text(SampleReport report) {
        return new Publication.File(
                report.title() + ".txt", "text/plain;charset=UTF-8", () -> SampleReportText.render(report));
    }

    /** First and last day are chosen so that what is missing is seen missing twice. */
    static List<LocalDate> days(int year) {
        return List.of(
                LocalDate.of(year + 1, 1, 9),
                LocalDate.of(year + 1, 1, 17),
                LocalDate.of(year + 1, 1, 31),
                LocalDate.of(year + 1, 2, 1),
                LocalDate.of(year + 1, 2, 2),
                LocalDate.of(year + 1, 2, 3));
    }
}
