package org.nianbao.parser.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.page.Legible;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.PageBlocks;

/** PDF files, with tables by their rulings. */
public final class PdfReader {

    static {
        FontMappers.set(new NoFonts());
    }

    private PdfReader() {}

    /**
     * Reads a file. Nothing in it is executed or fetched.
     *
     * @throws CannotRead if it is damaged, needs a password, is a scan, has lost its letters or exceeds a cap
     */
    public static Document read(byte[] bytes, Limits limits) {
        if (isCutOff(bytes)) {
            throw CannotRead.damaged();
        }
        return Boundary.around(limits, () -> {
            Inflation.check(bytes, limits);
            try (var pdf = open(bytes, limits)) {
                var pages = pages(pdf, limits);
                Legible.require(pages);
                var content = PageBlocks.of(pages, limits);
                return new Document(Format.PDF, titles(pdf), content.blocks(), content.otherReading());
            } catch (InvalidPasswordException e) {
                throw CannotRead.encrypted();
            }
        });
    }

    /** Whether the mark of the end is missing behind the last object; half a report must not be judged as a whole one. */
    private static boolean isCutOff(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && !isAt(bytes, last, "endobj") && !isAt(bytes, last, "%%EOF")) {
            last--;
        }
        return last < 0 || bytes[last] != '%';
    }

    private static boolean isAt(byte[] bytes, int at, String word) {
        int k = 0;
        while (k < word.length() && at + k < bytes.length && bytes[at + k] == word.charAt(k)) {
            k++;
        }
        return k == word.length();
    }

    private static PDDocument open(byte[] bytes, Limits limits) throws IOException {
        // An empty password opens files that only forbid to change or print them.
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                MemoryUsageSetting.setupMainMemoryOnly(limits.inflated()).streamCache);
    }

    private static List<Page> pages(PDDocument pdf, Limits limits) throws IOException {
        if (pdf.getNumberOfPages() > limits.pages()) {
            throw CannotRead.limit("pages", limits.pages());
        }
        var engine = new PageEngine(new Budget(limits));
        var pages = new ArrayList<Page>();
        for (var page : pdf.getPages()) {
            if (pages.size() == limits.pages()) {
                throw CannotRead.limit("pages", limits.pages());
            }
            pages.add(engine.read(page));
        }
        return pages;
    }

    private static List<String> titles(PDDocument pdf) {
        var title = pdf.getDocumentInformation().getTitle();
        return title == null || title.isBlank() ? List.of() : List.of(title.strip());
    }
}
