package org.nianbao.parser.document.odf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;
import org.nianbao.parser.document.pack.ZipParts;

/** Reads ODT and FODT: the text as printed, with automatic numbers, without what is deleted, hidden or a remark. */
public final class OdtReader {

    private final Flow flow;
    private final OdtStyles styles = new OdtStyles();
    private final Set<String> titles = new LinkedHashSet<>();
    private boolean hasText;

    private OdtReader(Limits limits) {
        this.flow = new Flow(limits);
    }

    /**
     * Reads a file, packed or flat.
     *
     * @throws CannotRead if it is damaged, encrypted, beyond a cap, no text document, or holds no text
     */
    public static Document read(byte[] bytes, Limits limits) {
        return Boundary.around(limits, () -> {
            var reader = new OdtReader(limits);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                reader.packed(bytes, limits);
            } else {
                reader.part(XmlCursor.inRoot(bytes, limits));
            }
            return reader.document();
        });
    }

    private void packed(byte[] bytes, Limits limits) {
        try (var zip = ZipParts.open(bytes, limits)) {
            if (zip.part("encrypted-package").isPresent() || isEncrypted(zip, limits)) {
                throw CannotRead.encrypted();
            }
            for (var name : List.of("meta.xml", "styles.xml")) {
                zip.part(name).ifPresent(part -> part(XmlCursor.inRoot(part, limits)));
            }
            part(XmlCursor.inRoot(zip.part("content.xml").orElseThrow(CannotRead::damaged), limits));
        }
    }

    private static boolean isEncrypted(ZipParts zip, Limits limits) {
        var manifest = zip.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        var xml = XmlCursor.inRoot(manifest.get(), limits);
        while (xml.enter()) {
            while (xml.enter()) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
                xml.skip();
            }
        }
        return false;
    }

    /** Any of the parts; a flat file has in one what others have in three. */
    private void part(XmlCursor xml) {
        while (xml.enter()) {
            switch (xml.name()) {
                case "meta" -> meta(xml);
                case "styles", "automatic-styles" -> styles.read(xml);
                case "body" -> body(xml);
                default -> xml.skip();
            }
        }
    }

    private void meta(XmlCursor xml) {
        while (xml.enter()) {
            if (xml.name().equals("title")) {
                titles.add(xml.content().strip());
            } else {
                xml.skip();
            }
        }
    }

    private void body(XmlCursor xml) {
        while (xml.enter()) {
            if (xml.name().equals("text")) {
                hasText = true;
                new OdtBody(xml, flow, styles).children();
            } else {
                xml.skip();
            }
        }
    }

    private Document document() {
        if (!hasText) {
            throw CannotRead.spreadsheet();
        }
        titles.remove("");
        return flow.document(Format.ODT, List.copyOf(titles));
    }
}
