package org.nianbao.config.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One key that holds a value.
 *
 * @param path the names from the root, joined by dots
 * @param list whether it holds a list of such values
 * @param standard the text of the default, if there is one
 * @param example what a value looks like
 * @param shown whether the commented default file sets it
 * @param bounds the least and the greatest value
 * @param choices the only values, if the type is a choice
 * @param later whether anything but the default is without effect in this version
 * @param doc what it means
 */
record KeySpec(
        String path,
        ValueType type,
        boolean list,
        Optional<String> standard,
        String example,
        boolean shown,
        Optional<Bounds> bounds,
        List<String> choices,
        boolean later,
        Doc doc) {

    /** Both ends included, as texts of the key's type. */
    record Bounds(String least, String greatest) {}

    /** One sentence in both languages. */
    record Doc(String zh, String en) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    KeySpec {
        choices = List.copyOf(choices);
    }

    /** Whether the value lies within the bounds. */
    boolean admits(Object value) {
        return bounds.map(b -> compare(value, b.least()) >= 0 && compare(value, b.greatest()) <= 0)
                .orElse(true);
    }

    @SuppressWarnings("unchecked") // a value and its bounds were read by the same type
    private int compare(Object value, String bound) {
        return ((Comparable<Object>) value).compareTo(type.read(bound).orElseThrow());
    }
}
