package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.parser.document.Block;

/** Cuts a document into tokens. Knows how tables look once they have become text: tabs, bars, or one cell a line. */
final class Tokens {

    private static final Pattern RULE = Pattern.compile("[|\\s:]*--[-|\\s:]*");

    private static final int LONGEST_REMARK = 60;

    private final LabelBook book;
    private final List<Token> tokens = new ArrayList<>();
    private int lines;

    private Tokens(LabelBook book) {
        this.book = book;
    }

    static List<Token> of(LabelBook book, List<Block> blocks) {
        var t = new Tokens(book);
        var spaced = new SpacedLines(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Grid grid) {
                t.grid(grid, i);
            } else if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                t.lines++;
                t.line(paragraph.text(), i);
                if (spaced.isEmpty(i) && i > 0 && !spaced.isEmpty(i - 1)) {
                    t.emptyCells(spaced.cellsIn(i), i);
                }
            }
        }
        return t.tokens;
    }

    private void emptyCells(int cells, int block) {
        for (int c = 0; c < cells; c++) {
            lines++;
            tokens.add(Token.of("", block, lines, false));
        }
    }

    private void grid(Block.Grid grid, int block) {
        for (var row : grid.rows()) {
            lines++;
            row.cells().forEach(c -> tokens.add(Token.of(c.text(), block, lines, grid.ruled())));
            tokens.add(Token.rowEnd(block, lines, grid.ruled()));
        }
    }

    private void line(String text, int block) {
        if (text.indexOf('|') >= 0) {
            if (!isRule(text)) {
                bars(text, block);
            }
        } else if (text.indexOf('\t') >= 0) {
            tabs(text, block);
        } else if (Labels.squeeze(text).isEmpty()) {
            tokens.add(Token.rowEnd(block, lines, false));
        } else if (!PageNumber.isMarked(text) && !isRule(text)) {
            words(text, block);
        }
    }

    private static boolean isRule(String text) {
        return text.contains("--") && RULE.matcher(text).matches();
    }

    private void words(String text, int block) {
        var words = Labels.words(text);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            // 22（其中修订 16 件）: the number in the remark is no cell.
            while (isOpenRemark(word) && i + 1 < words.size()) {
                i++;
                word = word + words.get(i);
            }
            word(word, block);
        }
    }

    private static boolean isOpenRemark(String word) {
        int open = Math.max(word.indexOf('('), word.indexOf('（'));
        return open > 0
                && Character.isDigit(word.charAt(0))
                && word.indexOf(')') < 0
                && word.indexOf('）') < 0
                && word.length() < LONGEST_REMARK;
    }

    private void word(String word, int block) {
        var token = Token.of(word, block, lines, false);
        var pieces = book.pieces(token.normal());
        if (pieces.isEmpty()) {
            tokens.add(token);
        } else {
            pieces.forEach(p -> tokens.add(token.piece(p)));
        }
    }

    /** {@code a | b |}, {@code | a | b |}: a bar ends a cell; one at the start opens the first; one alone is empty. */
    private void bars(String text, int block) {
        var body = text.strip();
        if (body.lastIndexOf('|') == 0 && body.length() > 1) {
            // A single bar is what recognition makes of the edge of a table, or of a speck of dust.
            words(body.substring(1), block);
            return;
        }
        boolean opened = body.startsWith("|") && body.length() > 1;
        var cells = (opened ? body.substring(1) : body).split("\\|", -1);
        int last = cells.length - (body.endsWith("|") ? 1 : 0);
        for (int i = 0; i < last; i++) {
            tokens.add(Token.of(cells[i].strip(), block, lines, false));
        }
        if (last > 1) {
            tokens.add(Token.rowEnd(block, lines, false));
        }
    }

    /** Leading empty cells are those that a cell above or to the left covers; a lone tab is an empty cell. */
    private void tabs(String text, int block) {
        var cells = text.split("\t", -1);
        int first = 0;
        while (first < cells.length && Labels.squeeze(cells[first]).isEmpty()) {
            first++;
        }
        if (first == cells.length) {
            tokens.add(Token.of("", block, lines, false));
            return;
        }
        for (int i = first; i < cells.length; i++) {
            tokens.add(Token.of(cells[i].strip(), block, lines, false));
        }
        if (cells.length - first > 1) {
            tokens.add(Token.rowEnd(block, lines, false));
        }
    }
}
