package org.nianbao.crawler.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language of messages: {@code --lang}, else {@code LANG} if it is English, else Chinese. */
final class Language {

    private Language() {}

    /** Decided before the command line is parsed, since its errors are messages too. */
    static Locale of(List<String> args, Map<String, String> env) {
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return named(args.get(i + 1));
            }
            if (arg.startsWith("--lang=")) {
                return named(arg.substring("--lang=".length()));
            }
        }
        return named(env.getOrDefault("LANG", ""));
    }

    private static Locale named(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
