package org.nianbao.crawler.walk.family;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Values that stand in scripts as literals. */
final class Literals {

    private static final int LONGEST = 2_000_000;

    private Literals() {}

    /** The first group of a pattern in a text. */
    static Optional<String> find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.ofNullable(found.group(1)) : Optional.empty();
    }

    /** The object or array that a script assigns to a name. */
    static Optional<JsonNode> node(String script, String name) {
        var start = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "['\"]?\\s{0,9}[:=]\\s{0,9}(?=[\\[{])")
                .matcher(script);
        return start.find() ? balanced(script, start.end()).flatMap(Json::read) : Optional.empty();
    }

    /** The text from an opening bracket to the one that closes it; brackets in strings do not count. */
    private static Optional<String> balanced(String text, int from) {
        int depth = 0;
        char quote = 0;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return Optional.of(text.substring(from, i + 1));
            }
        }
        return Optional.empty();
    }
}
