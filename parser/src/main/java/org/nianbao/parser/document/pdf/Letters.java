package org.nianbao.parser.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Which letter a code of a font stands for; U+FFFD where the file does not say. Where PDFBox would guess, it is not asked. */
final class Letters {

    static final String UNKNOWN = "\uFFFD";

    private static final Set<String> CHINESE_ORDERINGS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private final Map<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();
    private final Map<PDFont, Optional<CMap>> maps = new IdentityHashMap<>();

    String of(PDFont font, int code) {
        return known.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(code, c -> read(font, c));
    }

    private String read(PDFont font, int code) {
        if (font instanceof PDType0Font composite && isGuess(composite)) {
            return UNKNOWN;
        }
        var text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return UNKNOWN;
        }
        if (font instanceof PDType0Font
                && text.length() == 1
                && text.charAt(0) == (char) code
                && isUnmapped(font, code)) {
            return UNKNOWN;
        }
        return Radicals.plain(text);
    }

    /** Codes that are places in a font the file does not contain: the stand-in has other letters there. */
    private static boolean isGuess(PDType0Font font) {
        var dictionary = font.getCOSObject();
        if (dictionary.containsKey(COSName.TO_UNICODE) || font.isEmbedded()) {
            return false;
        }
        var encoding = dictionary.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSName name && !name.getName().startsWith("Identity")) {
            return false;
        }
        COSDictionary system = font.getDescendantFont().getCOSObject().getCOSDictionary(COSName.CIDSYSTEMINFO);
        return system == null || !CHINESE_ORDERINGS.contains(String.valueOf(system.getString(COSName.ORDERING)));
    }

    /** PDFBox takes a code that the font's own map leaves out for a letter. */
    private boolean isUnmapped(PDFont font, int code) {
        return maps.computeIfAbsent(font, Letters::map)
                .filter(map -> map.hasUnicodeMappings() && map.toUnicode(code) == null)
                .isPresent();
    }

    private static Optional<CMap> map(PDFont font) {
        if (!(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return Optional.empty();
        }
        try (var view = stream.createView()) {
            return Optional.of(new CMapParser().parse(view));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
