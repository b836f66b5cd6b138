package org.nianbao.crawler.doctor;

import java.util.Locale;
import java.util.Optional;
import org.nianbao.parser.Words;

/**
 * What a probe found.
 *
 * @param subject what was looked at: {@code disk}, {@code database}…
 * @param message what was found; bundle {@link #BUNDLE}
 * @param remedy what to do next, if there is something to do
 */
public record Result(String subject, State state, Words message, Optional<Words> remedy) {

    /** Base name of the bundle of the words. */
    public static final String BUNDLE = "org.nianbao.crawler.doctor.messages";

    /** How it is. */
    public enum State {
        OK,
        /** Worth knowing; everything works. */
        NOTE,
        /** Something does not work, or soon will not. */
        PROBLEM;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Result ok(String subject, String key, Object... args) {
        return new Result(subject, State.OK, Words.of(key, args), Optional.empty());
    }

    static Result note(String subject, String key, Object... args) {
        return of(subject, State.NOTE, key, args);
    }

    static Result problem(String subject, String key, Object... args) {
        return of(subject, State.PROBLEM, key, args);
    }

    private static Result of(String subject, State state, String key, Object... args) {
        return new Result(subject, state, Words.of(key, args), Optional.of(Words.of(key + ".do", args)));
    }
}
