package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Garble;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.Spaces;
import org.nianbao.parser.document.pack.ZipParts;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.PageBlocks;

/** Reads OFD files: every document in them, page by page. */
public final class OfdReader {

    /** A page of pictures may bear a number or a stamp and still be a scan. */
    private static final int FEW_LETTERS = 20;

    private OfdReader() {}

    /**
     * Reads a file.
     *
     * @throws CannotRead if it is damaged, encrypted, a scan, has lost its letters or exceeds a cap
     */
    public static Document read(byte[] bytes, Limits limits) {
        try (var parts = ZipParts.open(bytes, limits)) {
            return read(new OfdPackage(parts, limits), limits);
        } catch (CannotRead e) {
            throw e;
        } catch (RuntimeException e) {
            throw CannotRead.damaged(e);
        } catch (StackOverflowError e) {
            throw CannotRead.limit("depth", limits.depth());
        }
    }

    private static Document read(OfdPackage files, Limits limits) {
        var titles = new LinkedHashSet<String>();
        var pages = new ArrayList<Page>();
        var budget = new Sheet.Budget(limits.glyphs());
        for (var body : (Iterable<Node>) files.required("", OfdPackage.ENTRANCE).all("DocBody")::iterator) {
            body.first("DocInfo").flatMap(info -> info.textOf("Title")).ifPresent(titles::add);
            var root = body.textOf("DocRoot").orElseThrow(CannotRead::damaged);
            new DocumentPart(files, root, limits, budget).addPages(pages);
        }
        refuseWithoutText(pages);
        var content = PageBlocks.of(pages, limits);
        return new Document(Format.OFD, List.copyOf(titles), content.blocks(), content.otherReading());
    }

    private static void refuseWithoutText(List<Page> pages) {
        var text = new StringBuilder();
        pages.forEach(p -> p.glyphs().forEach(g -> text.append(g.text())));
        long pictures = pages.stream().filter(p -> !p.pictures().isEmpty()).count();
        if (pictures > 0 && text.length() < (long) FEW_LETTERS * pages.size()) {
            throw CannotRead.scan();
        }
        if (Spaces.isBlank(text.toString())) {
            throw CannotRead.empty();
        }
        if (Garble.spoils(text.toString())) {
            throw CannotRead.garbled();
        }
    }
}
