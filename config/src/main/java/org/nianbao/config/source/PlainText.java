package org.nianbao.config.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of a file written by a person: UTF-8, with or without byte order mark, else GB18030, which a Chinese Excel writes
 * as plain "CSV". Both are decoded strictly, so that no character is lost without a word.
 */
public final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PlainText() {}

    /** The text without byte order mark; empty, with a problem reported, if it is in neither encoding. */
    public static Optional<String> of(byte[] bytes, Problems problems) {
        if (startsWith(bytes, UTF8_MARK)) {
            var body = ByteBuffer.wrap(bytes, UTF8_MARK.length, bytes.length - UTF8_MARK.length);
            var text = strictly(StandardCharsets.UTF_8, body);
            if (text.isEmpty()) {
                problems.error(lineOfFirstBadByte(bytes), Fault.FILE_BROKEN_UTF8);
            }
            return text;
        }
        var text = strictly(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes))
                .or(() -> strictly(GB18030, ByteBuffer.wrap(bytes)));
        if (text.isEmpty()) {
            problems.error(lineOfFirstBadByte(bytes), Fault.FILE_ENCODING);
        }
        return text;
    }

    private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
