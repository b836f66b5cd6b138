package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a mail says, before it is text and HTML. Every text in it is clean: see {@link Plain}.
 *
 * @param language as in HTML, such as {@code zh-CN}
 * @param title the heading
 * @param preview what a mailbox shows beside the subject
 * @param figures the counts at the head; may be none
 * @param opening paragraphs before the sections
 * @param sections chapters
 * @param closing paragraphs after them
 * @param pointer where there is more; nothing without a link
 * @param footer who writes and why, one paragraph a line
 */
public record Page(
        String language,
        String title,
        String preview,
        List<Figure> figures,
        List<String> opening,
        List<Section> sections,
        List<String> closing,
        Optional<Entry> pointer,
        List<String> footer) {

    public Page {
        title = Plain.of(title);
        preview = Plain.of(preview);
        figures = List.copyOf(figures);
        opening = clean(opening);
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        closing = clean(closing);
        pointer = pointer.filter(entry -> entry.link().isPresent());
        footer = clean(footer);
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(Plain::of).filter(text -> !text.isEmpty()).toList();
    }

    /** The figures on one line, for the plain text. */
    public String counts() {
        return figures.stream()
                .map(figure -> figure.label() + " " + figure.number())
                .collect(Collectors.joining(" | "));
    }
}
