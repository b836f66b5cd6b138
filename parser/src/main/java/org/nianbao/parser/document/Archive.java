package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nianbao.parser.document.pack.ZipParts;

/** A packed file (ZIP) in which one document lies: it is read as that document. */
final class Archive {

    /** An archive in an archive is still opened, one in that is not. */
    private static final int DEEPEST = 2;

    /** What file managers leave behind. */
    private static final Set<String> LITTER = Set.of("thumbs.db", ".ds_store", "desktop.ini");

    private Archive() {}

    /**
     * Reads the only document.
     *
     * @param packed how many packed files this one lay in
     * @throws CannotRead if it is no ZIP file, or holds no document or several
     */
    static ReadResult read(byte[] bytes, Limits limits, int packed) {
        if (!Formats.isZip(bytes)) {
            throw CannotRead.unknown();
        }
        if (Formats.isSpreadsheet(bytes)) {
            throw CannotRead.spreadsheet();
        }
        if (packed >= DEEPEST) {
            throw CannotRead.noDocument();
        }
        try (var zip = ZipParts.open(bytes, limits)) {
            var names = new ArrayList<String>();
            var found = Optional.<byte[]>empty();
            for (var name : zip.names()) {
                var part = isLitter(name) ? Optional.<byte[]>empty() : zip.part(name);
                if (part.filter(Archive::isDocument).isPresent()) {
                    found = part;
                    names.add(name);
                }
            }
            if (names.size() > 1) {
                throw CannotRead.several(names);
            }
            var document = found.orElseThrow(CannotRead::noDocument);
            return Documents.read(document, Optional.empty(), limits.afterInflating(zip.inflated()), packed + 1);
        }
    }

    private static boolean isLitter(String name) {
        int file = name.lastIndexOf('/') + 1;
        return name.startsWith("__MACOSX/")
                || LITTER.contains(name.substring(file).toLowerCase(Locale.ROOT));
    }

    private static boolean isDocument(byte[] part) {
        if (part.length == 0) {
            return false;
        }
        return switch (Formats.detect(part)) {
            case HTML, TEXT, PDF, DOCX, DOC, WPS, OFD, RTF, ODT -> true;
            case UNKNOWN -> Formats.isZip(part) && !Formats.isSpreadsheet(part);
            case IMAGE -> false;
        };
    }
}
