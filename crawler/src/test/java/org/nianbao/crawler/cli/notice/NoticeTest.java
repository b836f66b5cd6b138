package org.nianbao.crawler.cli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.rendition.Office;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.parser.check.Subject;

class NoticeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 9);

    private static Examined examined(Finding... findings) {
        var page = SampleReportHtml.page(SampleReport.sound("云岭县财政局", 2022), SampleLook.WORD);
        var file = Examiner.examine(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Subject.unknown());
        return new Examined(
                file.sha256(),
                file.textSha256(),
                file.format(),
                file.bytes(),
                file.report(),
                List.of(findings),
                file.verdict(),
                file.reason());
    }

    private static Finding finding(Severity severity, Certainty certainty, String text) {
        return new Finding(
                "T3-01",
                severity,
                certainty,
                List.of("T3.A.np"),
                "表三 · 自然人",
                "",
                new Words("T3-01.message", List.of(text, "15", "14+1", "13", "13+0")),
                "15",
                "七");
    }

    private static byte[] letter(Locale language, Examined file) {
        return new Notice(language).letter(NoticeTemplate.usual(language), "D:\\报告\\年报.docx", file, DAY);
    }

    private static List<String> paragraphs(Examined file) {
        return NoticeTemplateTest.paragraphsOf(letter(Locale.SIMPLIFIED_CHINESE, file));
    }

    @Test
    void theLetterSaysWhatWasCheckedAndWhatIsWrong() {
        var file = examined(finding(Severity.VIOLATION, Certainty.CERTAIN, "甲"));
        var letter = paragraphs(file);
        assertThat(letter).contains("关于云岭县财政局2022年度政府信息公开工作年度报告的整改通知", "云岭县财政局：", "一、需要整改的问题");
        assertThat(String.join("\n", letter))
                .contains("2023年2月9日", "文件：年报.docx", file.sha256().substring(0, 16), "1．表三“甲”列")
                .contains("位置：表三 · 自然人。", "实为：七。", "依据：", "前完成整改")
                .doesNotContain(file.sha256())
                .doesNotContain("D:")
                .as("the message says it already")
                .doesNotContain("应为：15")
                .doesNotContain("{{");
    }

    @Test
    void violationsComeBeforeAdviceAndAdviceBeforeWhatIsToBeComparedOnly() {
        var letter = paragraphs(examined(
                finding(Severity.VIOLATION, Certainty.REVIEW, "丙"),
                finding(Severity.ADVICE, Certainty.CERTAIN, "乙"),
                finding(Severity.VIOLATION, Certainty.CERTAIN, "甲")));
        assertThat(letter).containsSubsequence("一、需要整改的问题", "二、建议完善的事项", "三、请核对的事项");
        assertThat(letter)
                .anyMatch(p -> p.startsWith("1．表三“甲”"))
                .anyMatch(p -> p.startsWith("1．表三“乙”"))
                .anyMatch(p -> p.startsWith("1．请核对：表三“丙”"));
    }

    @Test
    void withoutACertainViolationNothingIsToBeRectified() {
        var letter = paragraphs(examined(finding(Severity.VIOLATION, Certainty.REVIEW, "丙")));
        assertThat(String.join("\n", letter)).doesNotContain("整改").doesNotContain("违");
        assertThat(letter).contains("关于核对云岭县财政局2022年度政府信息公开工作年度报告的通知", "一、请核对的事项");
    }

    @Test
    void datesAndNamesOfTheOfficeAreLeftToFillIn() {
        var letter = paragraphs(examined(finding(Severity.VIOLATION, Certainty.CERTAIN, "甲")));
        assertThat(letter.get(0)).contains("〔").contains("号");
        assertThat(letter.subList(letter.size() - 2, letter.size()))
                .satisfiesExactly(
                        office -> assertThat(office).contains("发文机关"),
                        date -> assertThat(date.replace("　", "")).isEqualTo("年月日"));
    }

    @Test
    void thereIsNothingToWriteAboutASoundReport() {
        assertThat(Notice.isDue(examined())).isFalse();
        assertThat(Notice.isDue(examined(finding(Severity.ADVICE, Certainty.REVIEW, "乙"))))
                .isTrue();
    }

    @Test
    void inEnglishTheLetterIsInEnglish() {
        var letter = NoticeTemplateTest.paragraphsOf(
                letter(Locale.ENGLISH, examined(finding(Severity.VIOLATION, Certainty.CERTAIN, "x"))));
        assertThat(letter).contains("A. To be rectified").anyMatch(p -> p.startsWith("1. Table 3"));
    }

    @Test
    void anOfficeSuiteOpensIt(@TempDir Path folder) throws IOException, InterruptedException {
        Office.assumeInstalled();
        var file = folder.resolve("letter.docx");
        Files.write(
                file, letter(Locale.SIMPLIFIED_CHINESE, examined(finding(Severity.VIOLATION, Certainty.CERTAIN, "甲"))));
        var pdf = Office.convert(List.of(file), "pdf", folder.resolve("office")).get(0);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            assertThat(new PDFTextStripper().getText(document)).contains("需要整改的问题");
        }
    }
}
