package org.nianbao.crawler.alert.post;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passwords and addresses that are secret, by the names of the environment variables that hold them. They are looked up when they
 * are used, and never printed.
 */
public final class Secrets {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final int LONGEST = 300;

    private final Map<String, String> environment;

    /** The secrets in an environment; a map that changes is asked anew each time. */
    public Secrets(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The value of a variable; empty if it is not set or blank. */
    public Optional<String> find(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * A stranger's words, fit for log and outbox: one line, not too long, without the secrets named, should they be quoted.
     *
     * @param secrets values, not names
     */
    public static String clean(String words, Stream<String> secrets) {
        var text = secrets.filter(secret -> !secret.isEmpty())
                .reduce(words, (left, secret) -> left.replace(secret, "***"));
        var line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    @Override
    public String toString() {
        return "Secrets[***]";
    }
}
