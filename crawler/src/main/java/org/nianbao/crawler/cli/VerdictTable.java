package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.cli.TextTable.Cell;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;

/** The verdicts as a table for the terminal. */
final class VerdictTable {

    private static final List<Integer> WIDEST = List.of(34, 26, 0, 0, 0);
    private static final List<Integer> WIDEST_NARROW = List.of(20, 17, 0, 13, 0);
    private static final int NARROW = 100;

    private final Session session;
    private final VerdictWords words;
    private final Paint paint;

    VerdictTable(Session session) {
        this.session = session;
        this.words = new VerdictWords(session.language());
        this.paint = new Paint(session.console().terminal());
    }

    List<String> lines(List<Verdict> verdicts) {
        var table = new TextTable();
        table.add(header());
        verdicts.forEach(v -> table.add(row(v)));
        int width = session.console().width();
        var lines = new ArrayList<>(table.lines(width, width < NARROW ? WIDEST_NARROW : WIDEST));
        lines.add(1, "─".repeat(lines.stream().mapToInt(DisplayWidth::of).max().orElse(0)));
        return lines;
    }

    private List<Cell> header() {
        return List.of("agency", "timeliness", "published", "conformity", "note").stream()
                .map(column -> Cell.plain(words.head(column)))
                .toList();
    }

    private List<Cell> row(Verdict verdict) {
        return List.of(
                Cell.plain(verdict.name()),
                new Cell(words.timeliness(verdict), text -> timelinessColour(verdict, text)),
                Cell.plain(verdict.published().map(p -> p.on().toString()).orElse("—")),
                new Cell(words.conformity(verdict), text -> conformityColour(verdict, text)),
                new Cell(words.note(verdict), paint::faint));
    }

    private String timelinessColour(Verdict verdict, String text) {
        return switch (verdict.timeliness()) {
            case ON_TIME -> paint.good(text);
            case LATE, MISSING, WITHDRAWN -> verdict.confirmed() ? paint.bad(text) : paint.doubtful(text);
            case UNVERIFIABLE, DUE_SOON -> paint.doubtful(text);
            case NOT_DUE, EXEMPT -> paint.faint(text);
        };
    }

    private String conformityColour(Verdict verdict, String text) {
        return verdict.conformity()
                .map(c -> c == Conformity.CONFORMS
                        ? paint.good(text)
                        : c == Conformity.MALFORMED ? paint.bad(text) : paint.doubtful(text))
                .orElse(text);
    }
}
