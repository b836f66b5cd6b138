package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlinesTest {

    @TempDir
    Path temp;

    private Settings settings(String deadlines) {
        return new Folder(temp).load("deadlines: { " + deadlines + " }").settings();
    }

    private static Agency agency(Kind kind, Optional<MonthDay> deadline) {
        return new Agency(
                "a",
                "甲",
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                deadline,
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static Deadline deadline(String date, Deadline.Basis basis) {
        return new Deadline(LocalDate.parse(date), basis);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT,  2019, 2020-01-31, LAW",
        "DEPARTMENT,  2022, 2023-01-31, LAW",
        "GOVERNMENT,  2022, 2023-03-31, LAW",
        "TOWNSHIP,    2022, 2023-01-31, DEFAULT",
        "SUBDISTRICT, 2022, 2023-01-31, DEFAULT",
        "OTHER,       2022, 2023-01-31, DEFAULT",
    })
    void withoutLocalDatesTheLawDecides(Kind kind, int year, String date, Deadline.Basis basis) {
        assertThat(Deadlines.of(agency(kind, Optional.empty()), year, settings("")))
                .isEqualTo(deadline(date, basis));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void upTo2018TheOldLawGaveEverybodyTheEndOfMarch(Kind kind) {
        var settings = settings("department: '01-20', township: '02-20'");

        assertThat(Deadlines.of(agency(kind, Optional.of(MonthDay.of(1, 10))), 2018, settings))
                .isEqualTo(deadline("2019-03-31", Deadline.Basis.LAW));
    }

    @Test
    void aDateOfTheKindThatIsNotTheLawsIsLocal() {
        var settings = settings("department: '01-20', township: '02-20', subdistrict: '01-31'");

        assertThat(Deadlines.of(agency(Kind.DEPARTMENT, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-01-20", Deadline.Basis.LOCAL));
        assertThat(Deadlines.of(agency(Kind.TOWNSHIP, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-02-20", Deadline.Basis.LOCAL));
        assertThat(Deadlines.of(agency(Kind.SUBDISTRICT, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-01-31", Deadline.Basis.LOCAL));
    }

    @Test
    void aDateOfTheKindThatEqualsTheLawsIsTheLaw() {
        assertThat(Deadlines.of(agency(Kind.GOVERNMENT, Optional.empty()), 2022, settings("government: '03-31'")))
                .isEqualTo(deadline("2023-03-31", Deadline.Basis.LAW));
    }

    @Test
    void theAgencysOwnDateComesFirst() {
        assertThat(Deadlines.of(
                        agency(Kind.DEPARTMENT, Optional.of(MonthDay.of(1, 15))),
                        2022,
                        settings("department: '01-20'")))
                .isEqualTo(deadline("2023-01-15", Deadline.Basis.LOCAL));
    }

    @Test
    void theLeapDayIsThe28thInOtherYears() {
        var agency = agency(Kind.TOWNSHIP, Optional.of(MonthDay.of(2, 29)));

        assertThat(Deadlines.of(agency, 2022, settings("")).date()).isEqualTo("2023-02-28");
        assertThat(Deadlines.of(agency, 2023, settings("")).date()).isEqualTo("2024-02-29");
    }

    @Test
    void aYearIsWatchedFromTheFirstDayOfTheNext() {
        var settings = settings("");

        assertThat(WatchedYears.of(settings, LocalDate.parse("2023-12-31"))).containsExactly(2022);
        assertThat(WatchedYears.of(settings, LocalDate.parse("2024-01-01"))).containsExactly(2022, 2023);
        assertThat(WatchedYears.of(settings, LocalDate.parse("2022-12-31"))).isEmpty();
        assertThat(WatchedYears.of(settings, LocalDate.parse("2015-06-01"))).isEmpty();
    }

    @Test
    void theProfileSetsLocalDatesThatTheSettingsOverrule() throws IOException {
        Files.writeString(temp.resolve("p.yaml"), "deadlines: { township: '02-20', subdistrict: '02-25' }");
        var settings = new Folder(temp)
                .load("profile: p.yaml\ndeadlines: { subdistrict: '02-10' }")
                .settings();

        assertThat(Deadlines.of(agency(Kind.TOWNSHIP, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-02-20", Deadline.Basis.LOCAL));
        assertThat(Deadlines.of(agency(Kind.SUBDISTRICT, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-02-10", Deadline.Basis.LOCAL));
        assertThat(Deadlines.of(agency(Kind.DEPARTMENT, Optional.empty()), 2022, settings))
                .isEqualTo(deadline("2023-01-31", Deadline.Basis.LAW));
    }
}
