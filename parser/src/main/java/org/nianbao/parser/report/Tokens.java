package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.parser.document.Block;

/** Cuts a document into tokens. Knows how tables look once they have become text: tabs, bars, or one cell a line. */
final class Tokens {

    private static final Pattern RULE = Pattern.compile("[|\\s:]*-{2,}[-|\\s:]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u2002-\\u200B\\uFEFF]+");

    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    static List<Token> of(List<Block> blocks) {
        var t = new Tokens();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Grid grid) {
                t.grid(grid, i);
            } else if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                t.line(paragraph.text(), i);
            }
        }
        return t.tokens;
    }

    private void grid(Block.Grid grid, int block) {
        for (var row : grid.rows()) {
            row.cells().forEach(c -> tokens.add(Token.of(c.text(), block, grid.ruled())));
            tokens.add(Token.rowEnd(block, grid.ruled()));
        }
    }

    private void line(String text, int block) {
        if (RULE.matcher(text).matches()) {
            return;
        }
        if (text.indexOf('|') >= 0) {
            bars(text, block);
        } else if (text.indexOf('\t') >= 0) {
            tabs(text, block);
        } else if (Labels.squeeze(text).isEmpty()) {
            tokens.add(Token.rowEnd(block, false));
        } else {
            for (var word : BLANKS.split(text)) {
                if (!word.isEmpty()) {
                    tokens.add(Token.of(word, block, false));
                }
            }
        }
    }

    /** {@code a | b |}, {@code | a | b |}: a bar ends a cell; one at the start opens the first; one alone is empty. */
    private void bars(String text, int block) {
        var body = text.strip();
        boolean opened = body.startsWith("|") && body.length() > 1;
        var cells = (opened ? body.substring(1) : body).split("\\|", -1);
        int last = cells.length - (body.endsWith("|") ? 1 : 0);
        for (int i = 0; i < last; i++) {
            tokens.add(Token.of(cells[i].strip(), block, false));
        }
        if (last > 1) {
            tokens.add(Token.rowEnd(block, false));
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
            tokens.add(Token.of("", block, false));
            return;
        }
        for (int i = first; i < cells.length; i++) {
            tokens.add(Token.of(cells[i].strip(), block, false));
        }
        if (cells.length - first > 1) {
            tokens.add(Token.rowEnd(block, false));
        }
    }
}
