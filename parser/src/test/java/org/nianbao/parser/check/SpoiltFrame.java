package org.nianbao.parser.check;

import java.util.Map;
import java.util.function.Supplier;

/** Faults of the frame and the language (DOC, TXT). */
final class SpoiltFrame {

    /** Invented; a right check digit is what makes it one. */
    static final String IDENTITY = "64030219900228" + "1117";

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries(
            Map.entry("DOC-08", () -> intro("根据国办公开办函〔2019〕60号要求编写本报告，统计期限自2022年1月1日至12月31日。")),
            Map.entry("DOC-09", () -> intro("现公布青禾县民族宗教事务局2022年度政府信息公开工作年度报告，数据自2022年1月1日至12月31日。")),
            Map.entry("DOC-10", () -> text(5, "我局将加强培训。")),
            Map.entry("DOC-11", () -> text(5, "对照《青禾县政务公开工作要点》和《青禾县政务工作要点》改进。")),
            Map.entry("DOC-12", () -> text(5, "2018年，我镇发布信息30条。")),
            Map.entry("TXT-01", () -> text(5, "栏目更新偏慢”，需要改进。")),
            Map.entry("TXT-02", () -> text(5, "栏目更新偏慢,需要改进。")),
            Map.entry("TXT-03", () -> text(5, "我镇布署了培训。")),
            Map.entry("TXT-04", () -> text(6, "没有收取信息公开处理费。")),
            Map.entry("TXT-05", () -> text(5, "完善了“信息发布制度”、“保密审查制度”、“信息发布制度”等。")),
            Map.entry("TXT-06", () -> text(5, "2022在网站发布信息较少。")),
            Map.entry("TXT-07", () -> text(1, "各级各部门加强政府信息公开工作，依申请公开渠道畅通。", "部分地区开通了在线申请平台，一些地区还在试点。".repeat(10))),
            Map.entry("TXT-08", () -> text(5, "申请人身份证号" + IDENTITY + "已核对。")));

    private SpoiltFrame() {}

    static Spoilt.Case intro(String line) {
        return Spoilt.Case.of(ReportFixture.sound().intro(line));
    }

    static Spoilt.Case text(int section, String... lines) {
        return Spoilt.Case.of(ReportFixture.sound().text(section, lines));
    }
}
