package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.parser.document.Charsets;
import org.nianbao.store.LookState;

/** Puts a family's questions to a portal. */
final class Asking {

    private static final int MOST_BYTES = 5_000_000;

    private final Fetcher fetcher;

    Asking(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * What was heard.
     *
     * @param text of the answer, if there is one
     * @param state what becomes of a column whose first question is answered like this, if the answer is of no use
     * @param why there is no text
     */
    record Heard(Optional<String> text, LookState state, String why) {}

    /** Asks, as the script of a page would. */
    Heard ask(FetchRequest question, URI page) {
        var outcome = fetcher.fetch(question.from(page));
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return fetched.body().length > MOST_BYTES
                    ? new Heard(
                            Optional.empty(), LookState.INCOMPLETE, "an answer of more than " + MOST_BYTES + " bytes")
                    : new Heard(
                            Optional.of(Charsets.decode(fetched.body(), fetched.contentType())), LookState.CHANGED, "");
        }
        var failed = PageOpener.failed(outcome);
        // The column is there; what is gone is the place where its list was asked for.
        var state = failed.state() == LookState.GONE ? LookState.CHANGED : failed.state();
        return new Heard(Optional.empty(), state, failed.detail());
    }
}
