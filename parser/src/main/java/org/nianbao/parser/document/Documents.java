package org.nianbao.parser.document;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.Words;

/** Reads a file of any format into a {@link Document}. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a file.
     *
     * @param bytes the whole file
     * @param contentType what the server said it is, if it came from one; used for the charset only
     * @param limits caps; a file that exceeds one is {@link ReadResult.Unreadable}
     */
    public static ReadResult read(byte[] bytes, Optional<String> contentType, Limits limits) {
        var format = Formats.detect(bytes);
        if (bytes.length == 0) {
            return unreadable(Format.UNKNOWN, "read.empty");
        }
        if (bytes.length > limits.bytes()) {
            return unreadable(format, "read.tooLarge", limits.bytes() >> 20);
        }
        return switch (format) {
            case HTML -> html(Charsets.decode(bytes, contentType), limits);
            case TEXT -> text(Charsets.decode(bytes, contentType), limits);
            case UNKNOWN -> unreadable(format, "read.unknown");
            case IMAGE -> unreadable(format, "read.image");
            default -> unreadable(format, "read.notYet", format.id());
        };
    }

    private static ReadResult html(String text, Limits limits) {
        if (Garble.spoils(text)) {
            return unreadable(Format.HTML, "read.garbled");
        }
        try {
            return new ReadResult.Readable(HtmlReader.read(text, limits));
        } catch (LimitExceeded e) {
            return new ReadResult.Unreadable(Format.HTML, e.reason());
        }
    }

    private static ReadResult text(String text, Limits limits) {
        if (text.isBlank()) {
            return unreadable(Format.TEXT, "read.empty");
        }
        if (Garble.spoils(text)) {
            return unreadable(Format.TEXT, "read.garbled");
        }
        return new ReadResult.Readable(new Document(Format.TEXT, List.of(), TextReader.read(text, limits)));
    }

    private static ReadResult unreadable(Format format, String key, Object... args) {
        return new ReadResult.Unreadable(format, Words.of(key, args));
    }
}
