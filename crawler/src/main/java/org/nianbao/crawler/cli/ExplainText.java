package org.nianbao.crawler.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.face.Wrap;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;

/** {@code explain} for a person: verdict, reasons, waivers, observations, rules. Sentences keep to the screen, addresses stay whole. */
final class ExplainText {

    private static final int MINUTES = 16;
    private static final String INDENT = "  ";

    private final Session session;
    private final Messages messages;
    private final Messages reasons;
    private final VerdictWords words;
    private final boolean all;

    /**
     * For a screen.
     *
     * @param all whether each of many like looks is named
     */
    ExplainText(Session session, boolean all) {
        this.session = session;
        this.messages = session.messages();
        this.reasons = Messages.of(Verdict.BUNDLE, session.language());
        this.words = new VerdictWords(session.language());
        this.all = all;
    }

    void print(Explanation explanation) {
        var verdict = explanation.verdict();
        line(
                "",
                messages.text(
                        "explain.title",
                        verdict.name(),
                        verdict.year(),
                        words.timeliness(verdict),
                        words.conformity(verdict)));
        line(
                "",
                messages.text(
                        "explain.asOf",
                        moment(verdict.asOf(), verdict),
                        verdict.owed().zone()));
        verdict.reasons().forEach(r -> item(reasons.text(r)));
        verdict.detail().map(d -> reasons.text(d.words())).ifPresent(this::item);
        waivers(verdict);
        session.print(messages.text("explain.observed"));
        new ObservationLines(session, words, explanation).lines(all).forEach(session::print);
        findings(verdict);
    }

    private void waivers(Verdict verdict) {
        var waivers = verdict.owed().waivers();
        if (!waivers.isEmpty()) {
            session.print(messages.text("explain.waivers"));
            waivers.forEach(w -> item(waiver(w, verdict)));
        }
    }

    private String waiver(Waiver waiver, Verdict verdict) {
        var what = waiver.rule().orElseGet(() -> messages.text("explain.waiver.whole"));
        var expires = waiver.expires()
                .map(day -> until(day, waiver.holdsOn(verdict.owed().day(verdict.asOf()))))
                .orElseGet(() -> messages.text("explain.waiver.open"));
        return messages.text("explain.waiver", what, waiver.reason(), waiver.author(), expires);
    }

    private String until(LocalDate day, boolean holds) {
        return messages.text(holds ? "explain.waiver.until" : "explain.waiver.expired", day);
    }

    private void findings(Verdict verdict) {
        var publication = verdict.publication().stream()
                .map(f -> Remark.of(f, reasons.text(f.message()), reasons.text(verdict.basis(f))))
                .toList();
        if (verdict.conclusion().remarks().isEmpty() && publication.isEmpty()) {
            return;
        }
        session.print(messages.text("explain.findings"));
        verdict.conclusion().remarks().forEach(r -> finding(r, verdict));
        publication.forEach(r -> finding(r, verdict));
    }

    private void finding(Remark remark, Verdict verdict) {
        var grade = words.severity(remark.severity().id())
                + messages.text("explain.and")
                + words.certainty(remark.certainty().id());
        var waived = verdict.waiver(remark.rule())
                .map(w -> messages.text("explain.waived", w.author(), w.reason()))
                .orElse("");
        var head = (remark.rule() + " " + words.rule(remark.rule())).strip();
        line(INDENT, messages.text("explain.finding", head, grade) + waived);
        line(INDENT.repeat(3), remark.message());
        if (!remark.where().isEmpty()) {
            line(INDENT.repeat(3), messages.text("explain.where", remark.where()));
        }
        if (!remark.expected().isEmpty() || !remark.actual().isEmpty()) {
            line(INDENT.repeat(3), messages.text("explain.against", dash(remark.expected()), dash(remark.actual())));
        }
        line(INDENT.repeat(3), messages.text("explain.basis", remark.basis()));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private void item(String text) {
        var lines = Wrap.at(text, session.console().width() - INDENT.length() - 2);
        for (int i = 0; i < lines.size(); i++) {
            session.print(INDENT + (i == 0 ? "- " : INDENT) + lines.get(i));
        }
    }

    private void line(String indent, String text) {
        lines(indent, text, session.console().width()).forEach(session::print);
    }

    /** The text in lines, each indented and none wider than the screen. */
    static List<String> lines(String indent, String text, int width) {
        return Wrap.at(text, width - indent.length()).stream()
                .map(line -> indent + line)
                .toList();
    }

    /** Such as {@code 2023-02-10 08:00}; the zone is said once. */
    static String moment(Instant at, Verdict verdict) {
        return Moments.print(at, verdict.owed().zone()).substring(0, MINUTES).replace('T', ' ');
    }
}
