package org.nianbao.crawler.sweep;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/** Answers what was asked before from memory, as long as the same is asked in the same order, and notes all that it answers. */
final class Rehearsal implements Fetcher {

    /**
     * A request and what came of it.
     *
     * @param digest of the answer: address, media type and body
     */
    record Step(FetchRequest request, String digest) {

        static Step of(FetchRequest request, Fetched answer) {
            return new Step(request, digest(answer));
        }

        boolean isMetBy(FetchOutcome outcome) {
            return outcome instanceof Fetched answer && digest.equals(digest(answer));
        }

        private static String digest(Fetched answer) {
            return answer.url() + " " + answer.contentType().orElse("") + " " + answer.digest();
        }
    }

    private record Answer(FetchRequest request, FetchOutcome outcome) {}

    private final Dated fetcher;
    private final Deque<Answer> heard = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean repeatable = true;

    Rehearsal(Fetcher fetcher) {
        this.fetcher = new Dated(fetcher);
    }

    /** Asks for the same as last time; whether all answers are the same. */
    boolean goesAs(List<Step> last) {
        for (var step : last) {
            var outcome = fetcher.fetch(step.request());
            heard.add(new Answer(step.request(), outcome));
            if (!step.isMetBy(outcome)) {
                return false;
            }
        }
        return true;
    }

    /** When the first of the pages arrived. */
    Optional<Instant> began() {
        return fetcher.first();
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        var next = heard.poll();
        if (next == null || !next.request().equals(request)) {
            heard.clear();
            next = new Answer(request, fetcher.fetch(request));
        }
        if (request.use() == Use.REVALIDATE && next.outcome() instanceof Fetched answer) {
            steps.add(Step.of(request, answer));
        } else {
            repeatable = false;
        }
        return next.outcome();
    }

    /**
     * What was asked and answered; empty if it is no use to ask for the same again: a page did not come, or something besides
     * lists was asked for, which is asked for a reason each time.
     */
    List<Step> steps() {
        return repeatable ? List.copyOf(steps) : List.of();
    }
}
