package org.nianbao.parser.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.TemplateVersion;

/** Faults of what the sections must hold (STR). */
final class SpoiltContent {

    private static final String ASPECTS_LACKING = "本镇党委高度重视，主要领导亲自部署，分管领导具体落实，全体干部共同努力，各村积极响应，成效明显。";

    static final String LAST_YEARS =
            "存在的问题是村一级的栏目换得慢，有的村几个月没有换过，路过的人看不到新的内容，镇里也没有人去看。改进措施是每月初由镇里派人到村里看一遍，发现没有换的当场换掉，并记在本子上，年底按本子上的记录排出先后。";

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries(
            Map.entry("STR-07", () -> Spoilt.Case.of(ReportFixture.soundOf2019().label(column("made", "本年制发件数")))),
            Map.entry("STR-10", () -> Spoilt.Case.of(ReportFixture.sound().text(1, ASPECTS_LACKING))),
            Map.entry("STR-11", () -> Spoilt.Case.of(ReportFixture.sound().text(1, ASPECTS_LACKING))),
            Map.entry("STR-12", () -> Spoilt.Case.of(ReportFixture.sound().text(1, ASPECTS_LACKING))),
            Map.entry("STR-13", () -> new Spoilt.Case(ReportFixture.sound(), under("STR-13", 100))),
            Map.entry(
                    "STR-14",
                    () -> Spoilt.Case.of(
                            ReportFixture.sound().text(1, "本镇的栏目有网站和公示栏，各村都有人按时查看并更换内容。", "下一步，我镇将增设两个栏目。"))),
            Map.entry(
                    "STR-15",
                    () -> Spoilt.Case.of(ReportFixture.sound().text(5, "本镇的主要问题是栏目更新偏慢，几个网页的内容比较旧，看的人不多，来电询问的人也少。"))),
            Map.entry(
                    "STR-16",
                    () -> Spoilt.Case.of(
                            ReportFixture.sound().text(5, "存在以下问题：一是栏目更新偏慢；二是政策解读太少。", "改进措施：排出每周更新栏目的日程，由专人照着日程核对。"))),
            Map.entry(
                    "STR-17",
                    () -> new Spoilt.Case(
                            ReportFixture.sound().text(5, LAST_YEARS),
                            ReportFixture.subject()
                                    .after(Optional.of(ReportFixture.soundBefore()
                                            .text(5, LAST_YEARS)
                                            .build())))),
            Map.entry("STR-19", () -> Spoilt.Case.of(ReportFixture.sound().text(6, "本年未收取信息处理费。"))),
            Map.entry("STR-20", () -> new Spoilt.Case(ReportFixture.sound(), under("STR-20", 0))),
            Map.entry("STR-21", () -> Spoilt.Case.of(ReportFixture.sound().text(6, "无"))));

    private SpoiltContent() {}

    static TableLabel column(String id, String raw) {
        return new TableLabel("T2", TableLabel.Kind.COLUMN, id, raw, Match.EXACT, TemplateVersion.V2021);
    }

    /** A profile that switches on a local rule, with a number of its own unless 0. */
    static Subject under(String rule, int limit) {
        var setting = new RuleProfile.Setting(
                true, Optional.empty(), limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit));
        return ReportFixture.subject().under(new RuleProfile("local", Map.of(rule, setting)));
    }
}
