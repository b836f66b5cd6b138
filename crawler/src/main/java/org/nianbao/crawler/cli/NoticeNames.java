package org.nianbao.crawler.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of letters after the files they are about: safe on every system, and never the same twice. */
final class NoticeNames {

    private static final int LONGEST = 60;
    private static final String ENDING = "-notice";

    private final Set<String> taken = new HashSet<>();

    /**
     * A name.
     *
     * @param source file or address; of an address, which a stranger gave, no more than letters is kept
     */
    String of(String source) {
        var parts = source.split("[/\\\\?#]+", -1);
        var last = parts[parts.length - 1].isEmpty() && parts.length > 1
                ? parts[parts.length - 2]
                : parts[parts.length - 1];
        int dot = last.lastIndexOf('.');
        var safe = new StringBuilder();
        (dot > 0 ? last.substring(0, dot) : last)
                .codePoints()
                .limit(LONGEST)
                .map(c -> Character.isLetterOrDigit(c) || "-_（）()".indexOf(c) >= 0 ? c : '_')
                .forEach(safe::appendCodePoint);
        var base = (safe.isEmpty() ? "report" : safe) + ENDING;
        var name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name + ".docx";
    }
}
