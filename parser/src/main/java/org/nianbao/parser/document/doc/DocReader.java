package org.nianbao.parser.document.doc;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Garble;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.Spaces;

/** Reads Word 97-2003 files and the WPS files that are the same inside. Macros are never looked at. */
public final class DocReader {

    /** WPS leaves its build number under this name. */
    private static final String WPS_BUILD = "KSOProductBuildVer";

    private DocReader() {}

    /**
     * Reads a file: main text, then text boxes; no headers, footers, notes or comments.
     *
     * @param bytes an OLE2 compound file
     * @throws CannotRead if it is no Word file, is encrypted, damaged, empty or larger than the caps
     */
    public static Document read(byte[] bytes, Limits limits) {
        return Boundary.around(limits, () -> {
            try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                WordHeader.check(files.getRoot(), bytes.length, limits);
                try (var document = new HWPFDocument(files)) {
                    return read(document, limits);
                }
            }
        });
    }

    private static Document read(HWPFDocument document, Limits limits) {
        var story = new Story(document, limits);
        int start = 0;
        for (var type : SubdocumentType.ORDERED) {
            int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(type);
            if (length < 0) {
                throw CannotRead.damaged();
            }
            if (type == SubdocumentType.MAIN || type == SubdocumentType.TEXTBOX) {
                story.read(start, start + length);
            }
            start += length;
        }
        var blocks = story.blocks();
        check(blocks);
        return new Document(format(document), titles(document), blocks);
    }

    private static void check(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph p) {
                text.append(p.text()).append('\n');
            } else if (block instanceof Block.Grid grid) {
                grid.rows()
                        .forEach(r ->
                                r.cells().forEach(c -> text.append(c.text()).append('\n')));
            }
        }
        if (Spaces.isBlank(text.toString())) {
            throw blocks.stream().anyMatch(Block.Image.class::isInstance) ? CannotRead.scan() : CannotRead.empty();
        }
        if (Garble.spoils(text.toString())) {
            throw CannotRead.garbled();
        }
    }

    private static List<String> titles(HWPFDocument document) {
        return Optional.ofNullable(document.getSummaryInformation())
                .map(SummaryInformation::getTitle)
                .map(Spaces::trim)
                .filter(t -> !t.isEmpty() && !Garble.spoils(t))
                .map(List::of)
                .orElse(List.of());
    }

    private static Format format(HWPFDocument document) {
        var application = Optional.ofNullable(document.getSummaryInformation())
                .map(SummaryInformation::getApplicationName)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean build = Optional.ofNullable(document.getDocumentSummaryInformation())
                .map(DocumentSummaryInformation::getCustomProperties)
                .filter(p -> p.containsKey(WPS_BUILD))
                .isPresent();
        return build || Stream.of("wps", "kingsoft").anyMatch(application::contains) ? Format.WPS : Format.DOC;
    }
}
