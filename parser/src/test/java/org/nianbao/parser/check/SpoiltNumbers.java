package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Match;

/** Faults between numbers (T2 to T4, NAR, FEE, CRS). */
final class SpoiltNumbers {

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries(
            alone("T2-07", () -> ReportFixture.sound().cell("T2.fees.amount", "32500", new BigDecimal("32500"))),
            alone("T2-08", () -> ReportFixture.sound().number("T2.licence.decisions", 4)),
            alone("T2-09", () -> ReportFixture.sound().text(1, "共收到政府信息公开申请12件。")),
            before(
                    "T2-10",
                    () -> ReportFixture.sound()
                            .number("T2.normdocs.repealed", 0)
                            .number("T2.normdocs.valid", 2),
                    ReportFixture::soundBefore),
            alone("T3-08", () -> ReportFixture.sound().number("T3.D.np", 9)),
            alone("T3-09", SpoiltNumbers::noNaturalPerson),
            alone("T3-10", SpoiltNumbers::splitNumber),
            alone("T3-11", () -> ReportFixture.sound().text(6, "未收取信息处理费。").number("T3.C6.2.tot", 1)),
            alone("T3-12", () -> ReportFixture.sound().label(Spoilt.row("T3", "D", "（四）结转下年继续办理", Match.ALIAS))),
            before(
                    "T4-03",
                    SpoiltNumbers::suitsOnly,
                    () -> ReportFixture.soundBefore()
                            .number("T4.rev.keep", 0)
                            .number("T4.rev.pend", 0)
                            .number("T4.rev.sum", 0)),
            before(
                    "T4-04",
                    () -> ReportFixture.sound().number("T3.A.tot", 0).number("T3.B.tot", 0),
                    () -> ReportFixture.soundBefore().number("T3.A.tot", 0).number("T3.B.tot", 0)),
            alone("NAR-04", () -> requests("本年共收到政府信息公开申请12件，予以公开七件。")),
            alone("NAR-05", () -> requests("因政府信息公开被申请行政复议3件。")),
            alone("NAR-07", () -> requests("共公开信息60条，其中网站40条，党务公开20条。")),
            alone("NAR-08", () -> requests("共公开信息60条，其中网站40条，公众号20期。")),
            alone("NAR-09", () -> requests("通过网站、公示栏、微博共公开信息60条，其中网站40条，公示栏20条。")),
            alone("NAR-10", () -> requests("共收到政府信息公开申请12件，自然人8件，占60%。")),
            alone("NAR-11", () -> requests("制发行政规范性文件三件。")),
            alone("NAR-12", () -> requests("公众号每周至少发布一条信息。公众号全年发布信息40条。")),
            alone("NAR-13", () -> requests("收到依申请公开的政府信息12件。")),
            alone("FEE-01", () -> ReportFixture.sound().text(6, "收取信息处理费40000元（按量计收）。")),
            alone("FEE-02", () -> ReportFixture.sound().text(6, "收取信息处理费100元。").number("T3.A.tot", 9)),
            alone("FEE-03", () -> ReportFixture.sound().text(6, "本年未收取信息处理费。", "另有一人缴纳，收取信息处理费300元。")),
            before("CRS-01", () -> ReportFixture.sound().number("T3.B.np", 1), ReportFixture::soundBefore),
            before("CRS-02", () -> ReportFixture.sound().number("T2.normdocs.valid", 8), ReportFixture::soundBefore),
            before(
                    "CRS-03",
                    ReportFixture::sound,
                    () -> ReportFixture.soundBefore().number("T4.rev.pend", 3)),
            before(
                    "CRS-04",
                    () -> ReportFixture.soundOf(2020).number("T2.licence.prior_items", 5),
                    () -> ReportFixture.soundOf2019().number("T2.licence.prior_items", 5)),
            before(
                    "CRS-06",
                    () -> ReportFixture.sound().number("T2.penalty.decisions", 120),
                    () -> ReportFixture.soundBefore().number("T2.penalty.decisions", 20)),
            before(
                    "CRS-07",
                    () -> ReportFixture.sound().text(5, OwnProse.of(2022)),
                    () -> ReportFixture.soundBefore().text(5, OwnProse.of(2021))));

    private SpoiltNumbers() {}

    /** The given report after the one before it. */
    static Spoilt.Case after(ReportFixture report, ReportFixture before) {
        return new Spoilt.Case(report, ReportFixture.subject().after(Optional.of(before.build())));
    }

    private static Map.Entry<String, Supplier<Spoilt.Case>> alone(String rule, Supplier<ReportFixture> report) {
        return Map.entry(rule, () -> Spoilt.Case.of(report.get()));
    }

    private static Map.Entry<String, Supplier<Spoilt.Case>> before(
            String rule, Supplier<ReportFixture> report, Supplier<ReportFixture> before) {
        return Map.entry(rule, () -> after(report.get(), before.get()));
    }

    /** With the given sentences for disclosure upon request. */
    private static ReportFixture requests(String text) {
        return ReportFixture.sound().text(1, text);
    }

    private static ReportFixture noNaturalPerson() {
        return ReportFixture.sound().number("T3.A.np", 0).number("T3.B.np", 0).number("T3.A.pub", 8);
    }

    /** 12 natural persons, printed as 1 | 2. */
    private static ReportFixture splitNumber() {
        return ReportFixture.sound()
                .from(Format.PDF)
                .number("T3.A.np", 1)
                .number("T3.A.com", 2)
                .number("T3.A.sci", 1)
                .number("T3.A.law", 1)
                .number("T3.A.tot", 14)
                .number("T3.B.com", 3)
                .number("T3.C7.np", 12);
    }

    private static ReportFixture suitsOnly() {
        return ReportFixture.sound()
                .number("T4.rev.keep", 0)
                .number("T4.rev.pend", 0)
                .number("T4.rev.sum", 0)
                .number("T4.lit_aft.keep", 1)
                .number("T4.lit_aft.sum", 1);
    }
}
