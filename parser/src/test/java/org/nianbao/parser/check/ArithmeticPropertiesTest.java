package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nianbao.parser.report.Template;

class ArithmeticPropertiesTest {

    private static final List<String> APPLICANTS = List.of("np", "com", "sci", "pub", "law", "oth");
    private static final List<String> REMEDIES = List.of("rev", "lit_dir", "lit_aft");
    private static final List<String> RESULTS = List.of("keep", "corr", "othr", "pend");
    private static final List<String> SUMS = List.of("T3-01", "T3-02", "T3-03", "T3-07", "T4-01");

    @Property(tries = 60)
    void aConsistentTableIsNeverFaulted(@ForAll long seed) {
        assertThat(Findings.of(consistent(seed))).extracting(Finding::rule).doesNotContainAnyElementsOf(SUMS);
    }

    @Property(tries = 100)
    void oneChangedNumberOfTable3IsAlwaysNoticed(
            @ForAll long seed,
            @ForAll @IntRange(max = 174) int index,
            @ForAll @IntRange(min = 1, max = 500) int change) {
        var fixture = consistent(seed);
        var id = Template.FORM_2021.cellIds().stream()
                .filter(c -> c.startsWith("T3."))
                .toList()
                .get(index);
        fixture.number(id, fixture.value(id).longValueExact() + change);

        assertThat(Findings.certainViolations(fixture)).containsAnyOf("T3-01", "T3-02", "T3-03");
    }

    @Property(tries = 40)
    void oneChangedNumberOfTable4IsAlwaysNoticed(
            @ForAll long seed,
            @ForAll @IntRange(max = 14) int index,
            @ForAll @IntRange(min = 1, max = 500) int change) {
        var fixture = consistent(seed);
        var id = "T4." + Template.FORM_2021.tables().T4().columns().get(index).id();
        fixture.number(id, fixture.value(id).longValueExact() + change);

        assertThat(Findings.certainViolations(fixture)).contains("T4-01");
    }

    /** Results and carried-over requests are drawn; what came in follows from them. */
    private static ReportFixture consistent(long seed) {
        var random = new Random(seed);
        var fixture = ReportFixture.sound();
        for (var applicant : APPLICANTS) {
            long settled = 0;
            for (var leaf : Template.FORM_2021.tables().T3().resultLeaves()) {
                long drawn = random.nextInt(4) == 0 ? random.nextInt(2000) : 0;
                fixture.number("T3." + leaf + "." + applicant, drawn);
                settled += drawn;
            }
            long carriedOver = random.nextInt(50);
            long carriedIn = random.nextInt((int) Math.min(1 + settled + carriedOver, 100));
            fixture.number("T3.C7." + applicant, settled)
                    .number("T3.D." + applicant, carriedOver)
                    .number("T3.B." + applicant, carriedIn)
                    .number("T3.A." + applicant, settled + carriedOver - carriedIn);
        }
        for (var row : Template.FORM_2021.tables().T3().dataRows()) {
            fixture.number("T3." + row.id() + ".tot", sum(fixture, "T3." + row.id() + ".", APPLICANTS));
        }
        for (var block : REMEDIES) {
            RESULTS.forEach(result -> fixture.number("T4." + block + "." + result, random.nextInt(30)));
            fixture.number("T4." + block + ".sum", sum(fixture, "T4." + block + ".", RESULTS));
        }
        return fixture;
    }

    private static long sum(ReportFixture fixture, String prefix, List<String> columns) {
        return columns.stream()
                .map(column -> fixture.value(prefix + column))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
    }
}
