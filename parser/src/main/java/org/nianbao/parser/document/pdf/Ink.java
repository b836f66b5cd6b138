package org.nianbao.parser.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Whether a colour can be seen on white paper. No colour is ever converted: only plain white matters. */
enum Ink {
    /** More is more light: gray, RGB. */
    LIGHT,
    /** More is more ink: CMYK, separations. */
    INK,
    /** Patterns, tables of colours: always seen. */
    OTHER;

    private static final double WHITE = 0.98;

    /** The kind of a colour space by its name or array, as the resources hold it. */
    static Ink of(COSBase space) {
        var name = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        if (!(name instanceof COSName n)) {
            return OTHER;
        }
        return switch (n.getName()) {
            case "DeviceGray", "G", "CalGray", "DeviceRGB", "RGB", "CalRGB" -> LIGHT;
            case "DeviceCMYK", "CMYK", "Separation", "DeviceN" -> INK;
            case "ICCBased" -> profile((COSArray) space);
            default -> OTHER;
        };
    }

    private static Ink profile(COSArray space) {
        if (space.size() > 1 && space.getObject(1) instanceof COSStream stream) {
            return stream.getInt(COSName.N) == 4 ? INK : LIGHT;
        }
        return OTHER;
    }

    boolean isWhite(List<COSBase> components) {
        if (this == OTHER || components.isEmpty()) {
            return false;
        }
        for (var c : components) {
            if (!(c instanceof COSNumber n) || (this == LIGHT ? n.floatValue() < WHITE : n.floatValue() > 1 - WHITE)) {
                return false;
            }
        }
        return true;
    }
}
