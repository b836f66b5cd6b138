package org.nianbao.crawler.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language of messages: {@code --lang}, else {@code LANG} if it is English, else Chinese. */
final class Language {

    private Language() {}

    /** Decided before the command line is parsed, since its errors are messages too. */
    static Locale of(List<String> args, Map<String, String> env) {
        return named(asked(args).orElseGet(() -> env.getOrDefault("LANG", "")));
    }

    /** What was asked for with {@code --lang}, if it is no language we speak. */
    static Optional<String> unknown(List<String> args) {
        return asked(args).filter(name -> !name.toLowerCase(Locale.ROOT).matches("(?:zh|en)(?:[-_.].*)?"));
    }

    private static Optional<String> asked(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--lang") && i + 1 < args.size()) {
                return Optional.of(args.get(i + 1));
            }
            if (arg.startsWith("--lang=")) {
                return Optional.of(arg.substring("--lang=".length()));
            }
        }
        return Optional.empty();
    }

    private static Locale named(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
