package org.nianbao.crawler.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** What stands in a column beside the report that is watched for. */
final class SampleColumns {

    private static final int FIRST_YEAR = 2019;

    private final int year;

    SampleColumns(int year) {
        this.year = year;
    }

    static LocalDateTime at(MonthDay day, int year) {
        return day.atYear(year).atTime(LocalTime.of(9, 20));
    }

    /** A page saved as a file. */
    static Publication.File html(SampleReport report) {
        return new Publication.File(
                report.title() + ".html", WebFile.HTML, () -> SampleReportHtml.page(report, SampleLook.WORD));
    }

    List<Publication> with(List<Publication> some, Publication more) {
        return with(some, List.of(more));
    }

    List<Publication> with(List<Publication> some, List<Publication> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Its reports of the years before, each published around the same day. */
    List<Publication> earlierReports(String agency, SampleLook look, MonthDay day) {
        var reports = new ArrayList<Publication>();
        for (int y = FIRST_YEAR; y < year; y++) {
            reports.add(Publication.report(at(day, y + 1).plusDays(y % 3), SampleReport.sound(agency, y), look));
        }
        return reports;
    }

    /** Own reports, news, the county's reports and the newest report of another body. */
    List<Publication> mixed(String agency, SampleReport other) {
        var county = agency.substring(0, agency.indexOf('县') + 1) + "人民政府";
        var all = new ArrayList<>(earlierReports(agency, SampleLook.TORN_LABELS, MonthDay.of(1, 21)));
        all.addAll(earlierReports(county, SampleLook.WORD, MonthDay.of(3, 24)));
        all.add(Publication.report(at(MonthDay.of(1, 12), year + 1), other, SampleLook.WORD));
        all.add(news(MonthDay.of(1, 18), agency, "清河镇召开政务公开工作推进会"));
        all.add(news(MonthDay.of(1, 20), agency, "清河镇组织开展信息公开业务培训"));
        all.add(news(MonthDay.of(2, 1), agency, "关于做好清河镇年报公开后续工作的提示"));
        return all;
    }

    /** Own reports, and seven pieces of news in the days after the newest of them. */
    List<Publication> crowded(String agency) {
        var all = new ArrayList<>(earlierReports(agency, SampleLook.EDITOR, MonthDay.of(1, 26)));
        var titles = List.of(
                "白石乡更新农村低保对象名单",
                "白石乡公布村级公益岗位安排",
                "白石乡开展春节前走访慰问",
                "白石乡部署森林防火巡查",
                "白石乡公示耕地地力补贴面积",
                "白石乡召开集市整治座谈会",
                "白石乡发布道路结冰提醒");
        for (int i = 0; i < titles.size(); i++) {
            all.add(news(MonthDay.of(1, 11 + i / 2), agency, titles.get(i)));
        }
        return all;
    }

    /** Yearly tables on the agency's web site: the name is close to a report's, the thing is another. */
    List<Publication> lookAlikes(String agency) {
        var all = new ArrayList<Publication>();
        for (int y = FIRST_YEAR; y <= year; y++) {
            all.add(Publication.page(
                    at(MonthDay.of(1, 23), y + 1),
                    agency + y + "年政府网站工作年度报表",
                    agency,
                    () -> "<p>网站名称、信息发布、解读回应、办事服务和安全防护情况详见年度报表。</p>"));
        }
        return all;
    }

    private Publication news(MonthDay day, String source, String title) {
        return Publication.page(
                at(day, year + 1),
                title,
                source,
                () -> "<p>" + Html.escape(title) + "。有关单位负责同志和群众代表参加，现场解答了大家关心的问题。</p>");
    }
}
