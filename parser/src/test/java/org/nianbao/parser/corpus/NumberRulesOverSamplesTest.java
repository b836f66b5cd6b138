package org.nianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.report.Report;

/** What the rules on numbers say of the sample folder, where it is present: exactly this, and nothing of it certain. */
class NumberRulesOverSamplesTest {

    private static final List<String> RULES = List.of(
            "T2-07", "T2-08", "T2-09", "T2-10", "T3-08", "T3-09", "T3-10", "T3-11", "T3-12", "T4-03", "T4-04", "NAR-04",
            "NAR-05", "NAR-06", "NAR-07", "NAR-08", "NAR-09", "NAR-10", "NAR-11", "NAR-12", "NAR-13", "FEE-01",
            "FEE-02", "FEE-03", "CRS-01", "CRS-02", "CRS-03", "CRS-04", "CRS-06", "CRS-07");

    private static final Map<String, List<String>> EXPECTED = Map.of(
            "001_50046161c6499f8c.txt", List.of("T2-08", "NAR-12", "NAR-13"),
            "002_5f15ad0c90ddf270.txt", List.of("T2-09", "T3-09", "T3-12"),
            "003_6dd11e94be6ffc3a.txt", List.of("T2-09", "NAR-07", "NAR-08", "NAR-09"),
            "004_4c92f4a15c04187f.txt", List.of("NAR-06", "NAR-07", "NAR-13"),
            // One number for 予以公开 and 部分公开 that is one column only, one for a single row, and cases still pending.
            "shanghai-office-2019.html", List.of("NAR-04", "NAR-05", "NAR-10"),
            // All settled, yet one carried over.
            "shanghai-science-2024.txt", List.of("NAR-04"),
            // Three normative documents of which the text says nothing.
            "hongze-2024.pdf", List.of("T2-09"));

    @Test
    void eachSampleGetsExactlyItsFindings() throws IOException {
        var found = new TreeMap<String, List<String>>();
        var specimens = specimens();
        for (var specimen : specimens) {
            var rules = findings(specimen, Subject.unknown()).stream()
                    .map(Finding::rule)
                    .distinct()
                    .toList();
            if (!rules.isEmpty()) {
                found.put(specimen.name(), rules);
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(EXPECTED));
    }

    @Test
    void nothingOfItIsACertainViolation() throws IOException {
        for (var specimen : specimens()) {
            assertThat(findings(specimen, Subject.unknown()))
                    .as(specimen.name())
                    .noneMatch(Finding::isCertainViolation);
        }
    }

    @Test
    void twoYearsOfOneDistrictContinueEachOtherButForALeap() throws IOException {
        var before = specimens().stream()
                .filter(s -> s.name().equals("hongze-2023.pdf"))
                .findFirst()
                .orElseThrow()
                .read();
        Report previous = Specimen.report(before);
        for (var specimen : specimens()) {
            if (specimen.name().equals("hongze-2024.pdf")) {
                assertThat(findings(specimen, Subject.unknown().after(Optional.of(previous))))
                        .filteredOn(f -> f.rule().startsWith("CRS"))
                        .singleElement()
                        .satisfies(f -> assertThat(f.cells()).containsExactly("T2.licence.decisions"));
            } else {
                assertThat(findings(specimen, Subject.unknown().after(Optional.of(previous))))
                        .as("another agency's or another year's report: " + specimen.name())
                        .noneMatch(f -> f.rule().startsWith("CRS"));
            }
        }
    }

    private static List<Specimen> specimens() throws IOException {
        var specimens = Specimen.all();
        assumeFalse(specimens.isEmpty(), "no folder of samples beside the repository: its reports are not checked");
        return specimens;
    }

    private static List<Finding> findings(Specimen specimen, Subject subject) throws IOException {
        return Checker.check(Specimen.report(specimen.read()), subject).stream()
                .filter(f -> RULES.contains(f.rule()))
                .toList();
    }
}
