package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.crawler.ledger.VerdictCsv;
import org.nianbao.crawler.sweep.Watch;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints verdicts as a table, as JSON or as CSV. */
final class VerdictPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Session session;
    private final Watch watch;

    VerdictPrinter(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
    }

    /** Prints, and says what the verdicts mean to the shell. */
    int print(List<Verdict> verdicts, String format) {
        var now = watch.clock().instant();
        var coverage = Coverage.of(verdicts, watch.store().lastSweep(now));
        switch (format) {
            case "json" ->
                session.print(JSON.writeValueAsString(new VerdictJson(session.language())
                        .document(now, watch.settings().zone(), coverage, verdicts)));
            case "csv" -> session.console().out().print(csv(verdicts));
            case "table" -> table(verdicts, coverage);
            default -> throw new UsageException("status.formatUnknown", format);
        }
        return ExitCodes.of(verdicts);
    }

    private void table(List<Verdict> verdicts, Coverage coverage) {
        var words = new VerdictWords(session.language());
        var at = Moments.print(watch.clock().instant(), watch.settings().zone());
        var year = verdicts.isEmpty() ? "" : String.valueOf(verdicts.get(0).year());
        session.print(words.title(year, at.substring(0, 16).replace('T', ' '), coverage));
        new VerdictTable(session).lines(verdicts).forEach(session::print);
        session.print(words.tally(verdicts));
    }

    private String csv(List<Verdict> verdicts) {
        var text = new StringWriter();
        try (var csv = new VerdictCsv(text, session.language())) {
            csv.rows(verdicts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
