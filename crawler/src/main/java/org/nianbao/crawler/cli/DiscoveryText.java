package org.nianbao.crawler.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.crawler.cli.TextTable.Cell;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.walk.discover.Candidate;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.discover.Reason;

/** What {@code discover} found, for people. */
final class DiscoveryText {

    private final Session session;

    private final Optional<String> agency;

    /**
     * @param agency the agency whose column was looked for, if it was one's
     */
    DiscoveryText(Session session, Optional<String> agency) {
        this.session = session;
        this.agency = agency;
    }

    void print(Discovery discovery) {
        var lines = new TextTable();
        row(lines, "portal", discovery.siteName().map(n -> n + "  ").orElse("") + discovery.start());
        discovery.siteCode().ifPresent(code -> row(lines, "siteCode", code));
        discovery.found().ifPresent(column -> {
            row(lines, "column", column.url().toString());
            row(lines, "way", way(column));
            row(lines, "reasons", reasons(column));
            row(lines, "reports", reports(column));
        });
        if (discovery.found().isEmpty()) {
            row(
                    lines,
                    "column",
                    session.messages().text(discovery.isFinished() ? "discover.none" : "discover.unfinished"));
        }
        if (!discovery.refused().isEmpty()) {
            row(
                    lines,
                    "refused",
                    discovery.refused().stream()
                            .sorted()
                            .collect(Collectors.joining(session.messages().text("discover.and"))));
        }
        lines.lines(session.console().width(), List.of(0, 0)).forEach(session::print);
        others(discovery);
        var words = new VerdictWords(session.language());
        discovery
                .obstacles()
                .forEach(o -> session.say("discover.obstacle", o.url(), words.fetch(o.state(), o.detail())));
        session.say("discover.requests", discovery.requests());
    }

    private void row(TextTable lines, String key, String value) {
        lines.add(List.of(Cell.plain(session.messages().text("discover." + key)), Cell.plain(value)));
    }

    private void others(Discovery discovery) {
        var others = discovery.candidates().stream()
                .filter(c -> discovery.found().filter(c::equals).isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        session.print("");
        session.print(session.messages().text("discover.others"));
        var table = new TextTable();
        others.forEach(
                c -> table.add(List.of(Cell.plain(" " + c.url()), Cell.plain(reasons(c)), Cell.plain(reports(c)))));
        int width = session.console().width();
        table.lines(width, List.of(width * 2 / 5, width / 4, 0)).forEach(session::print);
    }

    private String way(Candidate column) {
        return column.way().isEmpty() ? session.messages().text("discover.itself") : String.join(" → ", column.way());
    }

    private String reasons(Candidate column) {
        return column.reasons().stream()
                .sorted(Comparator.comparing(Reason::ordinal))
                .map(r -> session.messages().text("discover.reason." + r.name()))
                .collect(Collectors.joining(session.messages().text("discover.and")));
    }

    /** How it was verified, or why it could not be. */
    private String reports(Candidate column) {
        if (!column.isVerified()) {
            return session.messages()
                    .text(
                            "discover.unverified",
                            new VerdictWords(session.language()).fetch(column.state(), column.detail()));
        }
        if (agency.isPresent() && !column.own()) {
            return session.messages().text("discover.ofOthers", column.reports(), agency.get());
        }
        if (column.years().isEmpty()) {
            return session.messages().text("discover.verified", column.reports());
        }
        return session.messages()
                .text(
                        "discover.verifiedYears",
                        column.reports(),
                        String.valueOf(column.years().first()),
                        String.valueOf(column.years().last()));
    }
}
