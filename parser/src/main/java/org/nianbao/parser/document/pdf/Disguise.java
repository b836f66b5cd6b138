package org.nianbao.parser.document.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.nianbao.parser.document.CannotRead;

/**
 * Refuses streams that call themselves pictures where none can be: {@link Inflation} did not count them, so they must not
 * be unpacked.
 */
final class Disguise {

    private static final List<COSName> OF_FONT = List.of(COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP);

    private static final List<COSName> OF_DESCRIPTOR =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    void refuseContent(Iterator<PDStream> streams) {
        while (streams.hasNext()) {
            refuse(streams.next().getCOSObject());
        }
    }

    /** To be asked before a font is made. */
    void refuseFonts(COSDictionary resources) {
        var fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts == null || !seen.add(fonts)) {
            return;
        }
        for (var name : fonts.keySet()) {
            var font = fonts.getCOSDictionary(name);
            if (font == null) {
                continue;
            }
            refuseFont(font);
            if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray array
                    && array.size() > 0
                    && array.getObject(0) instanceof COSDictionary descendant) {
                refuseFont(descendant);
            }
        }
    }

    private static void refuseFont(COSDictionary font) {
        OF_FONT.forEach(key -> refuse(font.getDictionaryObject(key)));
        var descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            OF_DESCRIPTOR.forEach(key -> refuse(descriptor.getDictionaryObject(key)));
        }
    }

    private static void refuse(@Nullable COSBase object) {
        if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            throw CannotRead.damaged();
        }
    }
}
