package org.nianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleProfile;
import org.nianbao.parser.check.Subject;

/** What the rules on the content of the sections say of every whole report of the sample folder: this and nothing else. */
class ContentOfSamplesTest {

    private static final Set<String> RULES = Set.of(
            "STR-07", "STR-10", "STR-11", "STR-12", "STR-13", "STR-14", "STR-15", "STR-16", "STR-17", "STR-18",
            "STR-19", "STR-20", "STR-21");

    private static final Map<String, List<String>> NATIONAL = Map.of(
            "000_4616b09b82e42631.txt", List.of("STR-11", "STR-16", "STR-19"),
            "001_50046161c6499f8c.txt", List.of("STR-11", "STR-14", "STR-19"),
            "002_5f15ad0c90ddf270.txt", List.of("STR-10", "STR-11", "STR-12", "STR-16", "STR-18", "STR-21"),
            "003_6dd11e94be6ffc3a.txt", List.of("STR-11", "STR-16", "STR-18"),
            "004_4c92f4a15c04187f.txt", List.of("STR-11", "STR-16", "STR-19"),
            "hongze-2023.pdf", List.of("STR-11", "STR-19"),
            "hongze-2024.pdf", List.of("STR-11", "STR-16", "STR-19"),
            "shanghai-office-2019.html", List.of("STR-16"),
            "shanghai-science-2024.txt", List.of("STR-19"));

    @Test
    void eachReportGetsItsFindings() throws IOException {
        var found = new TreeMap<String, List<String>>();
        for (var specimen : whole()) {
            found.put(specimen.name(), rules(specimen, RuleProfile.NATIONAL));
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(NATIONAL);
    }

    @Test
    void localDemandsAreMadeWhereTheProfileMakesThem() throws IOException {
        var on = new RuleProfile.Setting(true, Optional.empty(), OptionalInt.of(1000));
        var local = new RuleProfile("local", Map.of("STR-13", on, "STR-20", on));
        var found = new TreeMap<String, List<String>>();
        for (var specimen : whole()) {
            found.put(
                    specimen.name().substring(0, 3),
                    rules(specimen, local).stream()
                            .filter(local.settings()::containsKey)
                            .toList());
        }
        assertThat(found)
                .containsEntry("000", List.of())
                .containsEntry("001", List.of("STR-20"))
                .containsEntry("002", List.of("STR-20"))
                .containsEntry("003", List.of("STR-20"))
                .containsEntry("004", List.of("STR-13"));
    }

    @Test
    void whatIsSaidOfTheWorstReport() throws IOException {
        for (var specimen : whole()) {
            if (specimen.name().startsWith("002")) {
                assertThat(findings(specimen, RuleProfile.NATIONAL))
                        .filteredOn(f -> f.rule().equals("STR-10"))
                        .singleElement()
                        .satisfies(
                                f -> assertThat(f.message().args()).containsExactly("主动公开、依申请公开、政府信息公开平台建设、监督保障", "4"));
            }
        }
    }

    private static List<Specimen> whole() throws IOException {
        var whole = Specimen.all().stream().filter(s -> !s.isPartial()).toList();
        assumeFalse(whole.isEmpty(), "no folder of samples beside the repository: its reports are not checked");
        return whole;
    }

    private static List<String> rules(Specimen specimen, RuleProfile profile) throws IOException {
        return findings(specimen, profile).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static List<Finding> findings(Specimen specimen, RuleProfile profile) throws IOException {
        var report = Specimen.report(specimen.read());
        return Checker.check(report, Subject.unknown().under(profile)).stream()
                .filter(f -> RULES.contains(f.rule()))
                .toList();
    }
}
