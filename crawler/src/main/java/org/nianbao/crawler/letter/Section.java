package org.nianbao.crawler.letter;

import java.util.List;

/**
 * A chapter of a mail.
 *
 * @param title what it is about
 * @param count how many matters there are, listed or not
 * @param intro what holds for all of them; may be empty
 * @param entries those that are listed
 * @param more what was left out and where it is found; may be empty
 */
public record Section(String title, int count, Tone tone, String intro, List<Entry> entries, String more) {

    public Section {
        title = Plain.of(title);
        intro = Plain.of(intro);
        entries = List.copyOf(entries);
        more = Plain.of(more);
    }

    boolean isEmpty() {
        return count == 0 && intro.isEmpty();
    }

    /** Title and count on one line, for the plain text. */
    public String head() {
        return count > 0 ? title + " (" + count + ")" : title;
    }
}
