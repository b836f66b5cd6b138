package org.nianbao.crawler.alert;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How often it came to a topic, and whether it is so now.
 *
 * @param number 1 for the first time; 0 = it never came to that
 * @param open whether the latest one goes on
 * @param told the latest moment of reminding that was reached in it, in days from the deadline
 */
record Episode(int number, boolean open, OptionalInt told) {

    static final Episode NONE = new Episode(0, false, OptionalInt.empty());

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(\\*?)(?:@(-?\\d{1,4}))?");

    Episode next(OptionalInt moment) {
        return new Episode(number + 1, true, moment);
    }

    Episode closed() {
        return new Episode(number, false, OptionalInt.empty());
    }

    Episode reminded(int moment) {
        return new Episode(number, open, OptionalInt.of(moment));
    }

    /** Whether a moment of reminding has come that was not reached yet. */
    boolean isDue(OptionalInt moment) {
        return open && moment.isPresent() && (told.isEmpty() || moment.getAsInt() > told.getAsInt());
    }

    /** Such as {@code "1"}, {@code "2*"} if it goes on, {@code "2*@7"} if a reminder was due seven days after the deadline. */
    String text() {
        return number + (open ? "*" : "") + (told.isPresent() ? "@" + told.getAsInt() : "");
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    static Episode parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an episode: " + text);
        }
        var told = parts.group(3);
        return new Episode(
                Integer.parseInt(parts.group(1)),
                !parts.group(2).isEmpty(),
                told == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(told)));
    }
}
