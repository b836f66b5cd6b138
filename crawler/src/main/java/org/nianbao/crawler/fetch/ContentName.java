package org.nianbao.crawler.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a server gives a file in {@code Content-Disposition} (RFC 6266), for display. Data, never a path.
 *
 * <p>Headers arrive decoded as UTF-8, so raw GBK is lost for good; such a name counts as none.
 */
public final class ContentName {

    private static final int LONGEST = 200;
    private static final char LOST = '\uFFFD';
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private ContentName() {}

    /**
     * The file name of a {@code Content-Disposition} header. {@code filename*} (RFC 5987) wins over {@code filename}; the
     * latter may be percent-encoded, in UTF-8 or, as older portals do, in GBK, or encoded as in mail.
     */
    public static Optional<String> of(String header) {
        var parameters = Dispositions.parameters(header);
        return Optional.ofNullable(parameters.get("filename*"))
                .flatMap(ContentName::extended)
                .flatMap(ContentName::forDisplay)
                .or(() -> Optional.ofNullable(parameters.get("filename"))
                        .flatMap(ContentName::plain)
                        .flatMap(ContentName::forDisplay));
    }

    /** The name at the end of an address, as percent-encoded there. */
    public static Optional<String> ofPath(String path) {
        return plain(path.substring(path.lastIndexOf('/') + 1)).flatMap(ContentName::forDisplay);
    }

    /** The words of a link as a name: nothing invisible, not too long. */
    public static String ofWords(String words) {
        return cut(visible(words));
    }

    /** {@code charset'language'percent-encoded}; some servers encode the quotes too. */
    private static Optional<String> extended(String value) {
        var parts = value.indexOf('\'') < 0 ? value.replaceFirst("%27([^%]{0,20})%27", "'$1'") : value;
        int first = parts.indexOf('\'');
        int second = parts.indexOf('\'', first + 1);
        return first < 0 || second < 0
                ? Optional.empty()
                : NameBytes.decode(parts.substring(0, first), NameBytes.percentDecoded(parts.substring(second + 1)));
    }

    private static Optional<String> plain(String value) {
        if (value.startsWith("=?")) {
            return EncodedWords.decode(value);
        }
        if (value.indexOf('%') < 0) {
            return Optional.of(NameBytes.withoutMojibake(value));
        }
        var bytes = NameBytes.percentDecoded(value);
        // Who encodes by form rules, as Java's URLEncoder does, writes a blank as a plus sign, and a plus sign as %2B.
        boolean encoded = bytes.length < value.getBytes(StandardCharsets.UTF_8).length;
        return NameBytes.utf8OrGbk(encoded ? NameBytes.percentDecoded(value.replace('+', ' ')) : bytes)
                .or(() -> Optional.of(value));
    }

    /** The last part of a path, without characters that are invisible or turn the direction of writing. */
    private static Optional<String> forDisplay(String name) {
        if (name.indexOf(LOST) >= 0) {
            return Optional.empty();
        }
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        var shown = cut(visible(name.substring(slash + 1)));
        return shown.chars().allMatch(c -> c == '.') ? Optional.empty() : Optional.of(shown);
    }

    private static String visible(String name) {
        var shown = new StringBuilder();
        name.codePoints().filter(ContentName::isVisible).forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    /** Cut to a length that can be shown; the extension stays. */
    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = EXTENSION.matcher(name);
        var end = extension.find() ? extension.group() : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length()))
                        .strip()
                + end;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
