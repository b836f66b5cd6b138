package org.nianbao.parser.document.doc;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;

/**
 * What a paragraph's properties say of its place.
 *
 * @param style number of its style
 * @param level how many tables it stands in; 0 outside of all
 * @param rowEnd whether it only ends a row
 * @param innerCellEnd whether it ends a cell of a table in a table; in the outermost the cell mark says so
 * @param list number of its list (ilfo); 0 if it has none
 * @param listLevel level in that list, from 0
 */
record ParagraphMarks(int style, int level, boolean rowEnd, boolean innerCellEnd, int list, int listLevel) {

    /** The last level of a list. */
    static final int DEEPEST_LIST = 8;

    private static final int LISTS = 0x7FE;

    static ParagraphMarks of(PAPX paragraph, StyleSheet styles) {
        // POI copies the properties whenever it is asked; the first two bytes name the style.
        var properties = paragraph.getGrpprl();
        int istd = properties.length < 2 ? 0 : (properties[0] & 0xFF) | (properties[1] & 0x7F) << 8;
        var style = styles.getParagraphStyle(istd);
        boolean inTable = false;
        int level = 0;
        boolean rowEnd = false;
        boolean innerCellEnd = false;
        int list = style.getIlfo();
        int listLevel = style.getIlvl();
        var sprms = new Sprms(properties, 2);
        while (sprms.next()) {
            switch (sprms.code()) {
                case 0x2416 -> inTable = sprms.unsigned8(0) != 0;
                case 0x2417 -> rowEnd = sprms.unsigned8(0) != 0;
                case 0x244C -> rowEnd |= sprms.unsigned8(0) != 0;
                case 0x244B -> innerCellEnd = sprms.unsigned8(0) != 0;
                case 0x6649 -> level = sprms.signed32();
                case 0x664A -> level += sprms.signed32();
                case 0x260A -> listLevel = sprms.unsigned8(0);
                case 0x460B -> list = sprms.signed16(0);
                default -> {}
            }
        }
        return new ParagraphMarks(
                istd,
                inTable ? Math.max(level, 1) : Math.max(level, 0),
                rowEnd,
                innerCellEnd,
                list >= 1 && list <= LISTS ? list : 0,
                Math.min(listLevel, DEEPEST_LIST));
    }
}
