package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.gone;
import static org.nianbao.crawler.judge.Cases.judge;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.store.LookState.INCOMPLETE;
import static org.nianbao.store.LookState.OK;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.config.Deadline;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Evidence;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleCard;
import org.nianbao.parser.check.Rules;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.DocumentRef.Role;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

/** For each rule whose evidence is the portal over time, a case in which it speaks and one in which it keeps silent. */
class PublicationRulePairsTest {

    private static final Look EMPTY_HANDED = look("2023-02-01T06:30", OK);
    private static final Sighting IN_TIME = seen("2023-01-18T06:30", says(DateBasis.PAGE, "2023-01-18"));

    record Pair(Supplier<Verdict> speaks, Supplier<Verdict> silent) {}

    private static Verdict of(Kind kind, Observation... seen) {
        return judge(owed(kind, Basis.LAW), "2023-04-03T08:00", seen);
    }

    private static Verdict oldYear(String deadline) {
        var owed = owed(Cases.AGENCY, Kind.DEPARTMENT, 2017, new Deadline(LocalDate.parse(deadline), Basis.LAW));
        return judge(owed, "2018-04-20T08:00", look("2018-04-02T06:30", OK), look("2018-04-03T06:30", OK));
    }

    private static Sighting files(String at, DocumentRef... files) {
        return new Sighting(
                Cases.AGENCY,
                at(at),
                1,
                Cases.YEAR,
                "http://localhost/report",
                "2022年度报告",
                List.of(says(DateBasis.PAGE, "2023-01-18")),
                List.of(files),
                "",
                Optional.empty());
    }

    private static DocumentRef file(String format, Role role) {
        return new DocumentRef("http://localhost/report", "report", format, "0".repeat(64), role);
    }

    private static Capture capture(String at, String made, String section, boolean corrected) {
        return new Capture(
                at(at),
                "http://localhost/report",
                "html",
                Map.of("T2.normdocs.made", made),
                Map.of(5, section),
                corrected);
    }

    private static Verdict captured(Capture... captures) {
        return Judge.judge(
                owed(), List.of(IN_TIME), Conclusion.none().having(List.of(captures)), at("2023-04-03T08:00"));
    }

    private static final Map<String, Pair> PAIRS = Map.ofEntries(
            Map.entry("PUB-01", new Pair(() -> of(Kind.DEPARTMENT, EMPTY_HANDED), () -> of(Kind.DEPARTMENT, IN_TIME))),
            Map.entry("PUB-02", new Pair(() -> of(Kind.GOVERNMENT, EMPTY_HANDED), () -> of(Kind.GOVERNMENT, IN_TIME))),
            Map.entry("PUB-03", new Pair(() -> of(Kind.TOWNSHIP, EMPTY_HANDED), () -> of(Kind.TOWNSHIP, IN_TIME))),
            Map.entry("PUB-04", new Pair(() -> oldYear("2018-03-31"), () -> oldYear("2018-04-30"))),
            Map.entry(
                    "PUB-05",
                    new Pair(
                            () -> judge(
                                    "2023-01-02T08:00", seen("2022-12-31T23:00", says(DateBasis.META, "2022-12-31"))),
                            () -> judge(
                                    "2023-01-02T08:00", seen("2023-01-01T23:00", says(DateBasis.META, "2023-01-01"))))),
            Map.entry(
                    "PUB-06",
                    new Pair(
                            () -> of(Kind.TOWNSHIP, files("2023-01-18T06:30", file("html", Role.PAGE))),
                            () -> of(
                                    Kind.TOWNSHIP,
                                    files("2023-01-18T06:30", file("html", Role.PAGE), file("pdf", Role.ATTACHMENT))))),
            Map.entry(
                    "PUB-07",
                    new Pair(
                            () -> of(Kind.TOWNSHIP, IN_TIME, look("2023-03-01T06:30", OK, 2018, 2019, 2021, 2022)),
                            () -> of(Kind.TOWNSHIP, IN_TIME, look("2023-03-01T06:30", OK, 2020, 2021, 2022)))),
            Map.entry(
                    "PUB-08",
                    new Pair(
                            () -> captured(
                                    capture("2023-01-18T06:30", "2", "a", false),
                                    capture("2023-02-18T06:30", "3", "a", false)),
                            () -> captured(
                                    capture("2023-01-18T06:30", "2", "a", false),
                                    capture("2023-02-18T06:30", "3", "b", true)))),
            Map.entry(
                    "PUB-09",
                    new Pair(
                            () -> of(
                                    Kind.TOWNSHIP,
                                    EMPTY_HANDED,
                                    seen("2023-02-20T06:30", says(DateBasis.PAGE, "2023-01-20"))),
                            () -> of(
                                    Kind.TOWNSHIP,
                                    EMPTY_HANDED,
                                    seen("2023-02-20T06:30", says(DateBasis.PAGE, "2023-02-19"))))),
            Map.entry(
                    "PUB-10",
                    new Pair(
                            () -> of(
                                    Kind.TOWNSHIP,
                                    IN_TIME,
                                    look("2023-03-01T06:30", OK),
                                    gone("2023-03-01T06:30"),
                                    look("2023-03-02T06:30", OK),
                                    gone("2023-03-02T06:30"),
                                    look("2023-03-03T06:30", OK),
                                    gone("2023-03-03T06:30")),
                            () -> of(Kind.TOWNSHIP, IN_TIME, look("2023-03-01T06:30", INCOMPLETE)))));

    static List<String> ids() {
        return Rules.cards().stream()
                .filter(card -> card.evidence() == Evidence.PORTAL)
                .map(RuleCard::id)
                .toList();
    }

    @Test
    void everyRuleOfThePortalHasItsPair() {
        assertThat(PAIRS).containsOnlyKeys(ids().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itSpeaksAndKeepsSilent(String id) {
        var pair = Optional.ofNullable(PAIRS.get(id)).orElseThrow();

        assertThat(pair.speaks().get().publication()).extracting(Finding::rule).contains(id);
        assertThat(pair.silent().get().publication()).extracting(Finding::rule).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatItSaysCanBeReadInBothLanguages(String id) {
        var verdict = Optional.ofNullable(PAIRS.get(id)).orElseThrow().speaks().get();
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var messages = Messages.of(Verdict.BUNDLE, language);
            verdict.publication().forEach(f -> {
                assertThat(messages.text(f.message())).isNotBlank().doesNotContain("{");
                assertThat(messages.text(verdict.basis(f))).isNotBlank();
            });
        }
    }

    @Test
    void aFileWithoutAPageIsTheOtherHalf() {
        assertThat(of(Kind.TOWNSHIP, files("2023-01-18T06:30", file("pdf", Role.PAGE)))
                        .publication())
                .extracting(f -> f.message().key())
                .contains("finding.form.page");
    }

    @Test
    void aGapIsSaidOnceWithTheNewestYear() {
        var earlier = owed(Cases.AGENCY, Kind.TOWNSHIP, 2021, new Deadline(LocalDate.of(2022, 1, 31), Basis.LOCAL));

        assertThat(judge(earlier, "2023-04-03T08:00", look("2023-03-01T06:30", OK, 2018, 2021, 2022))
                        .publication())
                .extracting(Finding::rule)
                .doesNotContain("PUB-07");
    }

    @Test
    void changedTextAloneIsNamedByItsSection() {
        var verdict =
                captured(capture("2023-01-18T06:30", "2", "a", false), capture("2023-02-18T06:30", "2", "b", false));

        assertThat(verdict.publication()).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("finding.changed.text");
            assertThat(f.message().args()).contains("五");
        });
    }
}
