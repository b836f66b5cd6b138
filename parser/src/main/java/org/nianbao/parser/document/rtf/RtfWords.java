package org.nianbao.parser.document.rtf;

import org.nianbao.parser.document.flow.TableDraft.Merge;

/** What control words do. */
final class RtfWords {

    /** More skipped characters a letter has in no writer. */
    private static final int MOST_AFTER_UNICODE = 100;

    private final RtfScanner scanner;
    private final RtfText text;

    RtfWords(RtfScanner scanner, RtfText text) {
        this.scanner = scanner;
        this.text = text;
    }

    void word(RtfState state) {
        var word = scanner.word();
        if (word.equals("*")) {
            state.starred = true;
            return;
        }
        var destination = Destination.named(word);
        if (destination.isPresent()) {
            state.starred = false;
            text.enter(destination.get(), state);
            state.nestedRow |= word.equals("nesttableprops");
        } else if (state.starred) {
            state.starred = false;
            state.destination = Destination.SKIP;
        } else if (!character(word, state) && !properties(word, state)) {
            table(word, state);
        }
    }

    /** Words that print something, or end what is printed. */
    private boolean character(String word, RtfState state) {
        switch (word) {
            case "par", "line", "lbr", "sect", "page", "column" -> text.endParagraph(state);
            case "tab" -> text.print("\t", state);
            case "~", "enspace", "emspace", "qmspace" -> text.print(" ", state);
            case "_" -> text.print("-", state);
            case "emdash" -> text.print("—", state);
            case "endash" -> text.print("–", state);
            case "lquote" -> text.print("‘", state);
            case "rquote" -> text.print("’", state);
            case "ldblquote" -> text.print("“", state);
            case "rdblquote" -> text.print("”", state);
            case "bullet" -> text.print("•", state);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean properties(String word, RtfState state) {
        switch (word) {
            case "f" -> text.font(scanner.number(0), state);
            case "deff" -> text.usualFont(scanner.number(0), state);
            case "ansicpg" -> text.charsets().codePage(scanner.number(0));
            case "fcharset" -> {
                if (state.destination == Destination.FONTS) {
                    text.charsets().font(state.font, scanner.number(0));
                }
            }
            case "cpg" -> {
                if (state.destination == Destination.FONTS) {
                    text.charsets().fontCodePage(state.font, scanner.number(0));
                }
            }
            case "uc" -> state.afterUnicode = Math.max(0, Math.min(scanner.number(1), MOST_AFTER_UNICODE));
            case "plain" -> state.plain(text.usualFont());
            case "pard" -> state.paragraph();
            case "s" -> state.style = scanner.number(0);
            case "v" -> state.hidden = scanner.isOn();
            case "deleted" -> state.deleted = scanner.isOn();
            case "intbl" -> state.inTable = scanner.isOn();
            case "itap" -> state.tableLevel = Math.max(0, scanner.number(1));
            case "picwgoal", "pichgoal", "picscalex", "picscaley" ->
                text.picture().property(word, scanner.number(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void table(String word, RtfState state) {
        if (state.destination != Destination.TEXT && state.destination != Destination.TEXT_BOX && !state.nestedRow) {
            return;
        }
        switch (word) {
            case "cell" -> text.endCell(1);
            case "nestcell" -> text.endCell(Math.max(2, state.level()));
            case "row" -> text.endRow(1);
            case "nestrow" -> text.endRow(Math.max(2, state.level()));
            case "trowd" -> text.tables().newRow(rowLevel(state));
            case "trleft" -> text.tables().row(rowLevel(state)).left(scanner.number(0));
            case "clmrg" -> text.tables().row(rowLevel(state)).continuesLeft();
            case "clvmgf" -> text.tables().row(rowLevel(state)).down(Merge.BEGINS);
            case "clvmrg" -> text.tables().row(rowLevel(state)).down(Merge.CONTINUES);
            case "cellx" -> text.tables().row(rowLevel(state)).edge(scanner.number(0));
            default -> {}
        }
    }

    /** Properties of inner rows come after their cells, in a group of their own. */
    private static int rowLevel(RtfState state) {
        return state.nestedRow ? Math.max(2, state.level()) : 1;
    }
}
