package org.nianbao.crawler.walk.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/** Answers what was asked before from memory, as long as the same is asked in the same order, and notes all it answers. */
final class Rehearsal implements Fetcher {

    private record Answer(FetchRequest request, FetchOutcome outcome) {}

    private final Fetcher fetcher;
    private final Deque<Answer> heard = new ArrayDeque<>();
    private final List<ColumnTrace.Step> steps = new ArrayList<>();
    private boolean whole = true;

    Rehearsal(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Asks for the same as last time; whether all answers are the same. */
    boolean goesAs(ColumnTrace last) {
        for (var step : last.steps()) {
            var outcome = fetcher.fetch(step.request());
            heard.add(new Answer(step.request(), outcome));
            if (!step.isMetBy(outcome)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        var next = heard.poll();
        if (next == null || !next.request().equals(request)) {
            heard.clear();
            next = new Answer(request, fetcher.fetch(request));
        }
        if (next.outcome() instanceof Fetched answer) {
            steps.add(ColumnTrace.Step.of(request, answer));
        } else {
            whole = false;
        }
        return next.outcome();
    }

    /** What was asked and answered; nobody should rely on a page that did not come. */
    List<ColumnTrace.Step> steps() {
        return whole ? List.copyOf(steps) : List.of();
    }
}
