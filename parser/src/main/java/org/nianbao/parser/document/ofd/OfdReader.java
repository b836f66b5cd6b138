package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.ZipParts;
import org.nianbao.parser.document.page.Legible;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.PageBlocks;

/** Reads OFD files: every document in them, page by page. */
public final class OfdReader {

    private OfdReader() {}

    /**
     * Reads a file.
     *
     * @throws CannotRead if it is damaged, encrypted, a scan, has lost its letters or exceeds a cap
     */
    public static Document read(byte[] bytes, Limits limits) {
        return Boundary.around(limits, () -> {
            try (var parts = ZipParts.open(bytes, limits)) {
                return read(new OfdPackage(parts, limits), limits);
            }
        });
    }

    private static Document read(OfdPackage files, Limits limits) {
        var titles = new LinkedHashSet<String>();
        var pages = new ArrayList<Page>();
        var budget = new Budget(limits);
        for (var body : (Iterable<Node>) files.required("", OfdPackage.ENTRANCE).all("DocBody")::iterator) {
            body.first("DocInfo").flatMap(info -> info.textOf("Title")).ifPresent(titles::add);
            var root = body.textOf("DocRoot").orElseThrow(CannotRead::damaged);
            new DocumentPart(files, root, limits, budget).addPages(pages);
        }
        Legible.require(pages);
        var content = PageBlocks.of(pages, limits);
        return new Document(Format.OFD, List.copyOf(titles), content.blocks(), content.otherReading());
    }
}
