package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.TemplateVersion;

/** For each rule the smallest fault that must make it speak. A rule that is not here fails the build. */
final class Spoilt {

    static final Map<String, Supplier<ReportFixture>> BY_RULE = Map.ofEntries(
            Map.entry(
                    "DOC-01",
                    () -> ReportFixture.sound().title("柳溪镇工作小结", Optional.of("柳溪镇"), OptionalInt.of(2022), false)),
            Map.entry(
                    "DOC-02",
                    () -> ReportFixture.sound()
                            .title("关于报送柳溪镇 2022年年度报告的报告", Optional.empty(), OptionalInt.of(2022), false)),
            Map.entry("DOC-03", () -> ReportFixture.sound().intro("县政府办：", "统计期限自2022年1月1日至12月31日。")),
            Map.entry("DOC-04", () -> ReportFixture.sound().intro("数据统计期限为2021年1月1日至2021年12月31日。")),
            Map.entry("DOC-05", () -> ReportFixture.sound().intro("统计期限自2022年1月1日起至2022年12月30日止。")),
            Map.entry("DOC-06", () -> ReportFixture.sound().intro("现发布本年度报告。")),
            Map.entry("DOC-07", () -> ReportFixture.sound().text(5, "我们对照国办公开函〔2021〕\n30号逐项检查。", "下一步加强培训。")),
            Map.entry("DOC-13", () -> ReportFixture.sound().signed(LocalDate.of(2023, 2, 3))),
            Map.entry("STR-01", () -> ReportFixture.sound().withoutHeading(4)),
            Map.entry("STR-02", () -> ReportFixture.sound().heading(5, "五、问题与打算", Match.UNKNOWN)),
            Map.entry("STR-03", () -> ReportFixture.sound().heading(2, "2、主动公开政府信息情况", Match.ALIAS)),
            Map.entry("STR-04", () -> ReportFixture.sound().withoutTable("T2")),
            Map.entry(
                    "STR-05",
                    () -> ReportFixture.sound().withoutLabels(l -> l.table().equals("T4") && l.id().equals("rev.sum"))),
            Map.entry("STR-06", ReportFixture::oldFormIn2022),
            Map.entry("STR-08", () -> ReportFixture.sound().label(row("T2", "normdocs", "规范性文件", Match.ALIAS))),
            Map.entry("STR-09", () -> ReportFixture.sound().text(2, "该部分以表格形式报告。")),
            Map.entry("STR-18", () -> ReportFixture.sound().text(6, "无")),
            Map.entry("T2-01", () -> ReportFixture.sound().withoutRow("T2", "compulsion")),
            Map.entry(
                    "T2-02",
                    () -> ReportFixture.sound().cell("T2.licence.decisions", "50（食品经营）", BigDecimal.valueOf(50))),
            Map.entry("T2-03", () -> ReportFixture.sound().cell("T2.fees.amount", "/")),
            Map.entry("T2-04", () -> ReportFixture.sound().number("T2.normdocs.valid", 0)),
            Map.entry("T2-05", () -> ReportFixture.soundOf2019().number("T2.normdocs.open_total", 1)),
            Map.entry("T2-06", () -> ReportFixture.sound().number("T2.rules.valid", 6)),
            Map.entry("T3-01", () -> ReportFixture.sound().number("T3.D.np", 3)),
            Map.entry("T3-02", () -> ReportFixture.sound().number("T3.C1.np", 6)),
            Map.entry("T3-03", () -> ReportFixture.sound().number("T3.C5.2.oth", 1)),
            Map.entry("T3-04", () -> ReportFixture.sound().withoutRow("T3", "C4.2")),
            Map.entry("T3-05", () -> ReportFixture.sound().cell("T3.C2.law", "")),
            Map.entry("T3-06", () -> ReportFixture.sound().cell("T3.C2.law", "0.5", new BigDecimal("0.5"))),
            Map.entry("T3-07", Spoilt::vanished),
            Map.entry("T4-01", () -> ReportFixture.sound().number("T4.rev.sum", 0)),
            Map.entry("T4-02", () -> ReportFixture.sound().withoutCells("T4.lit_aft.sum"::equals)),
            Map.entry("NAR-01", () -> ReportFixture.sound().text(1, "本年收到政府信息公开申请十一件。")),
            Map.entry("NAR-02", () -> ReportFixture.sound().text(1, "本年未收到政府信息公开申请。")),
            Map.entry("NAR-03", () -> ReportFixture.sound().text(1, "我镇按时更新栏目。")),
            Map.entry("NAR-06", () -> ReportFixture.sound().text(1, "共发布信息60条，其中网站40条，公示栏25条。", "收到政府信息公开申请12件。")));

    /** A fault and what is known of the agency and its earlier report. */
    record Case(ReportFixture report, Subject subject) {

        static Case of(ReportFixture report) {
            return new Case(report, ReportFixture.subject());
        }

        CheckContext context() {
            return CheckContext.of(report.build(), subject);
        }
    }

    private Spoilt() {}

    /** The fault of every rule, from all rooms of the catalogue. */
    static Map<String, Supplier<Case>> all() {
        var all = new HashMap<String, Supplier<Case>>();
        BY_RULE.forEach((rule, fixture) -> all.put(rule, () -> Case.of(fixture.get())));
        Stream.of(SpoiltContent.CASES, SpoiltFrame.CASES, SpoiltNumbers.CASES).forEach(all::putAll);
        return all;
    }

    static Case of(String rule) {
        return Objects.requireNonNull(all().get(rule), rule).get();
    }

    static TableLabel row(String table, String id, String raw, Match match) {
        return new TableLabel(table, TableLabel.Kind.ROW, id, raw, match, TemplateVersion.NONE);
    }

    private static ReportFixture vanished() {
        var fixture = ReportFixture.sound();
        for (var row : List.of("C1", "C3.4", "C6.3", "C7", "D")) {
            for (var column : List.of("np", "com", "sci", "law", "tot")) {
                fixture.number("T3." + row + "." + column, 0);
            }
        }
        return fixture;
    }
}
