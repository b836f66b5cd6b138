package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Verdict;

/**
 * Verdicts as CSV, one line for each agency and year; columns and codes are those of the JSON, and the same in every language.
 */
public final class VerdictCsv implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "agency",
            "name",
            "year",
            "deadline",
            "deadlineBasis",
            "timeliness",
            "daysLate",
            "confirmed",
            "publishedOn",
            "publishedBasis",
            "conformity",
            "violations",
            "warnings",
            "reviews",
            "url",
            "fetch",
            "note");

    private final SafeCsv csv;
    private final VerdictWords words;

    /**
     * Begins with the names of the columns.
     *
     * @param out closed at the end
     * @param language of the notes
     */
    public VerdictCsv(Writer out, Locale language) {
        this.csv = new SafeCsv(out);
        this.words = new VerdictWords(language);
        csv.row(COLUMNS);
    }

    public void rows(Collection<Verdict> verdicts) {
        verdicts.forEach(v -> csv.row(cells(v)));
    }

    private List<String> cells(Verdict v) {
        return List.of(
                v.agency(),
                v.name(),
                String.valueOf(v.year()),
                v.deadline().date().toString(),
                v.deadline().basis().id(),
                v.timeliness().name(),
                String.valueOf(v.daysLate()),
                String.valueOf(v.confirmed()),
                v.published().map(p -> p.on().toString()).orElse(""),
                v.published().map(p -> p.basis().id()).orElse(""),
                v.conformity().map(Enum::name).orElse(""),
                String.valueOf(v.violations()),
                String.valueOf(v.warnings()),
                String.valueOf(v.reviews()),
                v.url().orElse(""),
                v.fetch().name(),
                words.note(v));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
