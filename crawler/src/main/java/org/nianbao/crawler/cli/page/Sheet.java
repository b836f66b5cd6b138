package org.nianbao.crawler.cli.page;

import java.util.List;

/**
 * One file on the page.
 *
 * @param anchor id of the element
 * @param name of the file, as the person gave it
 * @param reason why it was not read or is no report; else empty
 * @param tally how many findings of which weight
 */
public record Sheet(
        String anchor,
        String name,
        String title,
        Tag verdict,
        String reason,
        List<Tag> tally,
        List<Fact> facts,
        List<Part> parts) {

    public Sheet {
        tally = List.copyOf(tally);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** A word with a look of the style sheet. */
    public record Tag(String look, String text) {}

    public record Fact(String name, String value) {}
}
