package org.nianbao.parser.document.word;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;
import org.nianbao.parser.document.pack.ZipParts;

/** Reads DOCX: the body as printed, with automatic numbers, without what is deleted, hidden or on every page. */
public final class DocxReader {

    private DocxReader() {}

    /**
     * Reads a file.
     *
     * @throws CannotRead if it is damaged, beyond a cap, or holds no text
     */
    public static Document read(byte[] bytes, Limits limits) {
        return Boundary.around(limits, () -> {
            try (var zip = ZipParts.open(bytes, limits)) {
                return read(OfficeParts.of(zip, limits), limits);
            }
        });
    }

    private static Document read(OfficeParts parts, Limits limits) {
        var flow = new Flow(limits);
        var body = new DocxBody(parts, flow, limits);
        body.read();
        if (body.holdsOtherFiles() && !flow.hasText()) {
            throw CannotRead.unknown();
        }
        return flow.document(Format.DOCX, title(parts, limits).map(List::of).orElseGet(List::of));
    }

    private static Optional<String> title(OfficeParts parts, Limits limits) {
        var properties = parts.coreProperties();
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        var xml = XmlCursor.inRoot(properties.get(), limits);
        while (xml.enter()) {
            if (xml.name().equals("title")) {
                return Optional.of(xml.content().strip()).filter(t -> !t.isEmpty());
            }
            xml.skip();
        }
        return Optional.empty();
    }
}
