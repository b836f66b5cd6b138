package org.nianbao.crawler.rendition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font with Chinese letters, where one is installed. */
final class PdfFont {

    private record Known(String path, String name) {}

    /** Where Debian and its relatives put the fonts of WenQuanYi (文泉驿). */
    private static final List<Known> KNOWN = List.of(
            new Known("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "WenQuanYiMicroHei"),
            new Known("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "WenQuanYiZenHei"));

    static final String MISSING = "no TrueType font with Chinese letters (fonts-wqy-*): PDFs are not written";

    private PdfFont() {}

    /** Skips the test, saying so, where there is none. */
    static void assumeInstalled() {
        assumeTrue(isInstalled(), MISSING);
    }

    static boolean isInstalled() {
        return installed().isPresent();
    }

    private static Optional<Known> installed() {
        return KNOWN.stream()
                .filter(k -> Files.isRegularFile(Path.of(k.path())))
                .findFirst();
    }

    static PDFont load(PDDocument pdf) throws IOException {
        var known = installed().orElseThrow();
        try (var fonts = new TrueTypeCollection(Path.of(known.path()).toFile())) {
            return PDType0Font.load(pdf, fonts.getFontByName(known.name()), true);
        }
    }
}
