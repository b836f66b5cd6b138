package org.nianbao.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Report;

/** Every real report of the sample folder, where it is present: each cell of its truth, and none besides. */
class CorpusTest {

    private record Outcome(Specimen specimen, Report report, Score score) {}

    @Test
    void everyCellIsRightAndNoneIsWrong() throws IOException {
        var outcomes = readAll();
        System.out.println(Score.table(outcomes.stream().map(Outcome::score).toList()));
        assertThat(outcomes.stream()
                        .map(Outcome::score)
                        .filter(score ->
                                !score.wrong().isEmpty() || !score.missing().isEmpty())
                        .map(score -> score.file() + " wrong " + score.wrong() + " missing " + score.missing()))
                .isEmpty();
    }

    @Test
    void wholeReportsTellWhoseTheyAreAndOfWhichYear() throws IOException {
        var told = new TreeMap<String, String>();
        var due = new TreeMap<String, String>();
        for (var o : readAll()) {
            if (!o.specimen().isPartial()) {
                var truth = o.specimen().truth();
                told.put(
                        o.specimen().name(),
                        o.report().agency().orElse("") + " " + o.report().year() + " "
                                + o.report().template().id());
                due.put(
                        o.specimen().name(),
                        truth.path("agency").asString() + " "
                                + OptionalInt.of(truth.path("year").asInt()) + " "
                                + truth.path("template").asString());
            }
        }
        assertThat(told).isEqualTo(due);
    }

    @Test
    void theSignatureIsDatedAsPrinted() throws IOException {
        for (var o : readAll()) {
            var signed = o.specimen().truth().path("signedOn");
            if (signed.isString()) {
                assertThat(o.report().signedOn()).as(o.specimen().name()).contains(LocalDate.parse(signed.asString()));
            }
        }
    }

    private static List<Outcome> readAll() throws IOException {
        var specimens = Specimen.all();
        assumeFalse(specimens.isEmpty(), "no folder of samples beside the repository: its reports are not compared");
        var outcomes = new ArrayList<Outcome>();
        for (var specimen : specimens) {
            var read = specimen.read();
            var report = Specimen.report(read);
            Format format = Specimen.format(read);
            outcomes.add(new Outcome(
                    specimen,
                    report,
                    Score.of(specimen.name(), format.id(), specimen.expected(), Specimen.cells(report))));
        }
        return outcomes;
    }
}
