package org.nianbao.crawler.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.Witnessed;

/** The observations behind a verdict, in order of time; of looks in a row that say the same, the first and how many followed. */
final class ObservationLines {

    private static final String DEEP = "      ";

    /** So many looks that say the same are named each. */
    private static final int NAMED_EACH = 2;

    private final Messages messages;
    private final VerdictWords words;
    private final Explanation explanation;
    private final Verdict verdict;
    private final ExhibitLines exhibits;
    private final int width;

    ObservationLines(Session session, VerdictWords words, Explanation explanation) {
        this.messages = session.messages();
        this.words = words;
        this.explanation = explanation;
        this.verdict = explanation.verdict();
        this.exhibits = new ExhibitLines(explanation.files());
        this.width = session.console().width();
    }

    /**
     * What a look says about the year.
     *
     * @param late whether it was after the deadline, where it may support an accusation
     */
    private record Said(String state, String url, String detail, boolean shown, Optional<String> doubt, boolean late) {}

    /**
     * The lines, none wider than the screen but for an address.
     *
     * @param each whether looks that say the same are named each
     */
    List<String> lines(boolean each) {
        var lines = new ArrayList<String>();
        var seen = explanation.seen();
        for (int from = 0, to; from < seen.size(); from = to) {
            to = from + 1;
            while (!each && to < seen.size() && isSame(seen.get(from), seen.get(to))) {
                to++;
            }
            if (to - from <= NAMED_EACH) {
                seen.subList(from, to).forEach(w -> lines.addAll(of(w)));
            } else {
                lines.addAll(of(seen.get(from)));
                var last = moment(seen.get(to - 1).observation().at());
                lines.addAll(ExplainText.lines("  ", messages.text("explain.more", to - from - 1, last), width));
            }
        }
        return lines;
    }

    private boolean isSame(Witnessed one, Witnessed other) {
        return one.observation() instanceof Look first
                && other.observation() instanceof Look second
                && said(first).equals(said(second));
    }

    private Said said(Look look) {
        return new Said(
                look.state().name(),
                look.url(),
                look.detail(),
                look.shows().contains(verdict.year()),
                Optional.ofNullable(look.doubts().get(verdict.year())),
                verdict.owed().day(look.at()).isAfter(verdict.deadline().date()));
    }

    private List<String> of(Witnessed seen) {
        var lines = new ArrayList<String>();
        if (seen.observation() instanceof Look look) {
            look(look, lines);
        } else if (seen.observation() instanceof Sighting sighting) {
            head(sighting.at(), messages.text("explain.sighting", Mask.over(sighting.title())), lines);
            lines.add(DEEP + sighting.url());
            new SightingLines(messages, words).of(sighting, verdict).forEach(line -> lines.add(DEEP + line));
        } else if (seen.observation() instanceof Absence absence) {
            head(absence.at(), messages.text("explain.absence", Mask.over(absence.detail())), lines);
            lines.add(DEEP + absence.url());
        }
        exhibits.of(seen.exhibits()).forEach(line -> lines.add(DEEP + line));
        return lines;
    }

    private void look(Look look, List<String> lines) {
        var said = said(look);
        var showing = said.shown()
                ? messages.text("explain.shown")
                : look.state().isComplete() && said.doubt().isEmpty() ? messages.text("explain.notShown") : "";
        head(look.at(), look.state() + " " + words.fetch(look.state(), "") + showing, lines);
        lines.add(DEEP + look.url());
        if (!look.detail().isBlank()) {
            lines.addAll(ExplainText.lines(DEEP, Mask.over(look.detail()), width));
        }
        said.doubt()
                .map(why -> messages.text("explain.doubt", words.doubt(Mask.over(why)))
                        .strip())
                .ifPresent(doubt -> lines.addAll(ExplainText.lines(DEEP, doubt, width)));
    }

    private void head(Instant at, String text, List<String> lines) {
        lines.addAll(ExplainText.lines("  ", moment(at) + "  " + text, width));
    }

    private String moment(Instant at) {
        return ExplainText.moment(at, verdict);
    }
}
