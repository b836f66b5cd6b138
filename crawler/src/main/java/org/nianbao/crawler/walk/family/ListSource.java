package org.nianbao.crawler.walk.family;

import java.util.Optional;
import org.nianbao.crawler.fetch.FetchRequest;

/** A list that is asked for page by page: makes the questions and reads the answers. */
public interface ListSource {

    /** The question for the next page; empty if there is no way to ask for it. */
    Optional<FetchRequest> question(Progress progress);

    /**
     * Reads an answer.
     *
     * @param text of the answer, decoded; nothing about it is trusted
     * @return never fails; an answer of another shape is {@link Answer.Unfit}
     */
    Answer read(String text);

    /** Whether the questions go on after rows that stand in the column's page; otherwise they begin anew. */
    default boolean goesOn() {
        return true;
    }

    /**
     * How far the list was read.
     *
     * @param page number of the page that is asked for, from 1
     * @param rows rows got so far
     * @param last the answer before
     */
    record Progress(int page, int rows, Optional<Answer.Rows> last) {}
}
