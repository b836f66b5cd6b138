package org.nianbao.parser.document;

import java.util.Optional;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.doc.DocReader;
import org.nianbao.parser.document.odf.OdtReader;
import org.nianbao.parser.document.ofd.OfdReader;
import org.nianbao.parser.document.pdf.PdfReader;
import org.nianbao.parser.document.word.DocxReader;

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
        return read(bytes, contentType, limits, 0);
    }

    /**
     * As {@link #read(byte[], Optional, Limits)}.
     *
     * @param packed how many packed files the file lay in
     */
    static ReadResult read(byte[] bytes, Optional<String> contentType, Limits limits, int packed) {
        var format = Formats.detect(bytes);
        if (bytes.length == 0) {
            return new ReadResult.Unreadable(Format.UNKNOWN, Words.of("read.empty"));
        }
        if (bytes.length > limits.bytes()) {
            return new ReadResult.Unreadable(format, Words.of("read.tooLarge", limits.bytes() >> 20));
        }
        try {
            return switch (format) {
                case HTML -> new ReadResult.Readable(HtmlReader.read(markup(bytes, contentType), limits));
                case TEXT -> new ReadResult.Readable(TextReader.document(Charsets.decode(bytes, contentType), limits));
                case IMAGE -> new ReadResult.Unreadable(format, Words.of("read.image"));
                case DOC, WPS -> new ReadResult.Readable(DocReader.read(bytes, limits));
                case DOCX -> new ReadResult.Readable(DocxReader.read(bytes, limits));
                case ODT -> new ReadResult.Readable(OdtReader.read(bytes, limits));
                case PDF -> new ReadResult.Readable(PdfReader.read(bytes, limits));
                case OFD -> new ReadResult.Readable(OfdReader.read(bytes, limits));
                case RTF -> new ReadResult.Unreadable(format, Words.of("read.notYet", format.id()));
                case UNKNOWN -> Archive.read(bytes, limits, packed);
            };
        } catch (CannotRead e) {
            return new ReadResult.Unreadable(format, e.reason());
        }
    }

    private static String markup(byte[] bytes, Optional<String> contentType) {
        return WebArchive.isOne(bytes) ? WebArchive.page(bytes) : Charsets.decode(bytes, contentType);
    }
}
