package org.nianbao.crawler.walk;

import java.util.List;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.parser.Hashes;

/**
 * How a column was read: what was asked for in turn, and what came. {@link ColumnReader} looks at nothing else, so the same
 * answers to the same questions make the same reading.
 *
 * @param maxPages most list pages that were to be read
 * @param steps the requests in their order
 */
public record ColumnTrace(int maxPages, List<Step> steps) {

    public ColumnTrace {
        steps = List.copyOf(steps);
    }

    /**
     * One request.
     *
     * @param digest of the answer: address, media type and body
     */
    public record Step(FetchRequest request, String digest) {

        static Step of(FetchRequest request, Fetched answer) {
            return new Step(request, digest(answer));
        }

        boolean isMetBy(FetchOutcome outcome) {
            return outcome instanceof Fetched answer && digest.equals(digest(answer));
        }

        private static String digest(Fetched answer) {
            return answer.url() + " " + answer.contentType().orElse("") + " " + Hashes.sha256(answer.body());
        }
    }
}
