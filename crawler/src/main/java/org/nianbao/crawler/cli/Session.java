package org.nianbao.crawler.cli;

import java.time.Clock;
import java.util.Locale;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.parser.Messages;

/**
 * What every command has: a console, a clock and a language.
 *
 * @param clock the machine's clock
 * @param pause how waiting passes
 */
record Session(Console console, Clock clock, Locale language, Pause pause) {

    /** Base name of the bundle of this room. */
    static final String BUNDLE = "org.nianbao.crawler.cli.messages";

    Messages messages() {
        return Messages.of(BUNDLE, language);
    }

    void print(String line) {
        console.out().println(line);
    }

    /** A sentence for the person, beside the data. */
    void say(String key, Object... args) {
        console.err().println(messages().text(key, args));
    }
}
