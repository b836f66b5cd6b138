package org.nianbao.crawler.letter;

/** A number at the head of a mail. */
public record Figure(String number, String label, Tone tone) {
    public Figure {
        number = Plain.of(number);
        label = Plain.of(label);
    }
}
