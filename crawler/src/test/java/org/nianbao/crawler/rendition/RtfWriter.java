package org.nianbao.crawler.rendition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.parser.document.Block;

/** Writes RTF: letters by number or as bytes of GBK, row properties before or after the cells, tables in tables. */
final class RtfWriter {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int COLUMN = 900;

    private final Hand hand;
    private final Numbering numbering = new Numbering();
    private final StringBuilder out = new StringBuilder();

    /** How many tables are open around what is written. */
    private int level;

    private RtfWriter(Hand hand) {
        this.hand = hand;
    }

    static byte[] write(List<Block> blocks, long seed) {
        var writer = new RtfWriter(new Hand(seed));
        writer.out.append("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
                + "{\\f1\\fnil\\fcharset134{\\*\\panose 02010600}\\'cb\\'ce\\'cc\\'e5;}}\n"
                + "{\\stylesheet{\\s0 Normal;}{\\*\\cs1 x;}}{\\*\\generator 9;}{\\info{\\author 9}}"
                + "{\\footer\\pard 9\\par}\n");
        writer.body(blocks);
        writer.out.append("}");
        return writer.out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void body(List<Block> blocks) {
        if (hand.layoutTable) {
            level = 1;
            out.append("\\trowd\\trgaph108\\cellx9000\n");
        }
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.text(), numbering.running(paragraph.text()));
                out.append("\\par}\n");
            } else if (block instanceof Block.Grid grid) {
                table(grid);
            }
        }
        if (hand.layoutTable) {
            level = 0;
            out.append("\\pard\\intbl\\itap1\\cell\\row\\pard\\par\n");
        }
    }

    /** Leaves its group open for the mark that ends the paragraph. */
    private void paragraph(String text, Optional<Numbering.Numbered> number) {
        boolean counted = number.isPresent() && hand.numbersItself;
        if (counted) {
            out.append("{\\listtext\\pard\\plain\\f1 ");
            number.get().label().chars().forEach(c -> letter((char) c));
            out.append("\\tab}");
        }
        out.append("{\\pard\\plain")
                .append(level > 0 ? "\\intbl\\itap" + level : "")
                .append("\\f1 ");
        for (var run : hand.runs(counted ? number.get().rest() : text)) {
            boolean group = hand.once(2);
            out.append(group ? "{\\b0\\loch\\af0\\hich\\af0\\dbch\\f1 " : "");
            run.chars().forEach(c -> letter((char) c));
            out.append(group ? "}" : "");
            if (hand.once(10)) {
                out.append("{\\deleted 9}{\\v 8}{\\*\\bkmkstart 7}{\\field{\\*\\fldinst REF 6}{\\fldrslt }}");
            }
        }
    }

    private void letter(char c) {
        if (c < 0x80) {
            out.append(c == '\\' || c == '{' || c == '}' ? "\\" : "").append(c);
        } else if (hand.once(2)) {
            int number = c > 0x7FFF ? c - 0x10000 : c;
            out.append(hand.once(2) ? "\\u" + number + "?" : "{\\uc2\\u" + number + " \\'a1\\'a1}");
        } else {
            for (byte b : Character.toString(c).getBytes(GBK)) {
                boolean plain = b >= 'A' && b <= 'Z' && hand.once(2);
                out.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "\\'%02x", b & 0xFF));
            }
        }
    }

    private void table(Block.Grid grid) {
        level++;
        for (var row : Slots.of(grid)) {
            var properties = properties(row);
            boolean before = level == 1 && hand.once(2);
            out.append(before ? properties : "");
            for (var slot : row) {
                var text = slot.begins() ? slot.cell().text() : "";
                paragraph(text, numbering.inCell(text));
                out.append(level == 1 ? "\\cell}" : "\\nestcell}");
            }
            if (level > 1) {
                out.append("{\\pard\\intbl\\itap" + level + "{\\*\\nesttableprops" + properties
                        + "\\nestrow}{\\nonesttables\\par}}\n");
            } else {
                out.append(before ? "\\row\n" : "{" + properties + "\\row}\n");
            }
        }
        level--;
    }

    private static String properties(List<Slots.Slot> row) {
        var properties =
                new StringBuilder("\\trowd\\trleft" + COLUMN * row.get(0).cell().column());
        for (var slot : row) {
            var cell = slot.cell();
            properties.append(!slot.begins() ? "\\clvmrg" : cell.rowSpan() > 1 ? "\\clvmgf" : "");
            properties.append("\\clbrdrt\\brdrs\\cellx" + COLUMN * (cell.column() + cell.columnSpan()));
        }
        return properties.append(' ').toString();
    }
}
