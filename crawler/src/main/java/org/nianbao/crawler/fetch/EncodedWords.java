package org.nianbao.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words as mail encodes them (RFC 2047): {@code =?UTF-8?B?5bm05oqlLnBkZg==?=}. Some portals write file names so. */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([A-Za-z0-9_-]{1,20})(?:\\*[A-Za-z-]{1,10})?\\?([BbQq])\\?([^?\\s]{0,2000})\\?=\\s*");

    private EncodedWords() {}

    /** The text of a value that is made of such words only; empty if it is not, or one cannot be decoded. */
    static Optional<String> decode(String value) {
        var text = new StringBuilder();
        var word = WORD.matcher(value);
        int at = 0;
        while (word.lookingAt()) {
            var decoded = NameBytes.decode(word.group(1), bytes(word.group(2), word.group(3)));
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            text.append(decoded.get());
            at = word.end();
            word.region(at, value.length());
        }
        return at == 0 || at < value.length() ? Optional.empty() : Optional.of(text.toString());
    }

    private static byte[] bytes(String encoding, String text) {
        return encoding.equalsIgnoreCase("B") ? base64(text) : quoted(text);
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[] {(byte) 0xFF}; // no text in any charset that is tried
        }
    }

    private static byte[] quoted(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && NameBytes.isHexPair(text, i + 1)) {
                out.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
