package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.parser.check.Subject;

/** Sample reports printed and read back. */
final class Readings {

    private Readings() {}

    static Examined html(SampleReport report, SampleLook look) {
        return examine(SampleReportHtml.page(report, look), "text/html; charset=utf-8");
    }

    static Examined text(String text) {
        return examine(text, "text/plain; charset=utf-8");
    }

    private static Examined examine(String text, String contentType) {
        return Examiner.examine(text.getBytes(StandardCharsets.UTF_8), Optional.of(contentType), Subject.unknown());
    }

    /** Cell id to what was read as printed. */
    static Map<String, String> raws(Examined file) {
        var raws = new TreeMap<String, String>();
        file.report().orElseThrow().cells().forEach((id, cell) -> raws.put(id, cell.raw()));
        return raws;
    }

    static Set<String> certainViolations(Examined file) {
        return file.findings().stream()
                .filter(f -> f.severity() == Severity.VIOLATION && f.certainty() == Certainty.CERTAIN)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** Sound reports of agencies and years at will, in the forms in which they are printed. */
    static Arbitrary<SampleReport> reports() {
        var place = Arbitraries.of("云岭清河白石松江安定新城东西南北山川甲乙丙丁"
                        .chars()
                        .mapToObj(Character::toString)
                        .toList())
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(characters -> String.join("", characters));
        var ending = Arbitraries.of("县财政局", "县人民政府", "镇人民政府", "乡人民政府", "街道办事处", "市发展和改革委员会");
        var years = Arbitraries.integers().between(2019, 2025);
        var voices = Arbitraries.integers().between(0, SampleWording.VOICES - 1);
        return Combinators.combine(
                        place, ending, years, voices, Arbitraries.integers().between(0, 2))
                .as((p, e, year, voice, form) ->
                        inForm(SampleReport.sound(p + e, year).inVoice(voice), form));
    }

    private static SampleReport inForm(SampleReport report, int form) {
        if (form == 0 || report.year() < 2021) {
            return report;
        }
        return form == 1 ? report.inOldForm() : report.withOtherInOneRow();
    }

    /** The same report with another number in every cell, so that a number in the wrong place is seen. */
    static SampleReport withDistinctNumbers(SampleReport report) {
        var ids = report.cells().keySet().stream().toList();
        return IntStream.range(0, ids.size())
                .boxed()
                .reduce(report, (r, i) -> r.withCell(ids.get(i), Integer.toString(1001 + i)), (a, b) -> b);
    }
}
