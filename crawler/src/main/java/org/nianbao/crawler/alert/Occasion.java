package org.nianbao.crawler.alert;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Why an episode is told of now.
 *
 * @param id {@code begun}, {@code resolved}, or a reminder: {@code t-1}, {@code t+7}: days from the deadline
 */
public record Occasion(String id) {

    /** First: the constants below are checked against it. */
    private static final Pattern FORM = Pattern.compile("begun|resolved|t[+-]\\d{1,4}");

    public static final Occasion BEGUN = new Occasion("begun");
    public static final Occasion RESOLVED = new Occasion("resolved");

    /**
     * An occasion of that name.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Occasion {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not an occasion: " + id);
        }
    }

    static Occasion reminder(int days) {
        return new Occasion((days < 0 ? "t-" : "t+") + Math.abs(days));
    }

    public boolean isReminder() {
        return id.startsWith("t");
    }

    /** Days from the deadline of a reminder, negative before it. */
    public OptionalInt days() {
        return isReminder() ? OptionalInt.of(Integer.parseInt(id.substring(1))) : OptionalInt.empty();
    }
}
