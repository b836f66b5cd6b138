package org.nianbao.parser.document.doc;

import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.util.LittleEndian;

/** The pictures of a document, in the line or floating above it. Spacers and icons do not count. */
final class DocPictures {

    /** 100 pixels, as with web pages, in twips. */
    private static final int LEAST_SIDE = 1500;

    /** Where a picture's header (PICF, [MS-DOC] 2.9.190) gives width, height and their scales. */
    private static final int SIZES = 0x1C;

    private final HWPFDocument document;
    private int count;

    DocPictures(HWPFDocument document) {
        this.document = document;
    }

    /** A name for the picture that stands for a control character. */
    Optional<String> inline(RunMarks marks) {
        var data = document.getDataStream();
        int at = marks.special() ? marks.picture().orElse(-1) : -1;
        if (at < 0 || at > data.length - SIZES - 8) {
            return Optional.empty();
        }
        long width = scaled(data, at + SIZES, at + SIZES + 4);
        long height = scaled(data, at + SIZES + 2, at + SIZES + 6);
        return width < LEAST_SIDE || height < LEAST_SIDE ? Optional.empty() : Optional.of(name());
    }

    private static long scaled(byte[] data, int size, int perMille) {
        return (long) LittleEndian.getUShort(data, size) * LittleEndian.getUShort(data, perMille) / 1000;
    }

    /** A name for the picture anchored at a position; text boxes and lines are none. */
    Optional<String> floating(int position) {
        var drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        return drawing == null || !isLarge(drawing) || drawing.getPictureData() == null
                ? Optional.empty()
                : Optional.of(name());
    }

    private static boolean isLarge(OfficeDrawing drawing) {
        return drawing.getRectangleRight() - drawing.getRectangleLeft() >= LEAST_SIDE
                && drawing.getRectangleBottom() - drawing.getRectangleTop() >= LEAST_SIDE;
    }

    private String name() {
        count++;
        return "picture " + count;
    }
}
