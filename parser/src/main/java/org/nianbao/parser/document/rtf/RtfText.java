package org.nianbao.parser.document.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.Flow;

/**
 * Turns bytes into text and sends it where it belongs. Bytes are kept until something else comes, since a character may
 * be spread over several escapes, runs and groups.
 */
final class RtfText {

    private static final int LONGEST_NAME = 1000;
    private static final int PRIVATE_FIRST = 0xE000;
    private static final int PRIVATE_LAST = 0xF8FF;

    private final Flow flow;
    private final RtfTables tables;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfTables.Outside> outsideTextBoxes = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset bytesIn = StandardCharsets.ISO_8859_1;
    private Destination bytesFor = Destination.HOLDER;
    private int bytesAt;

    private final Set<Integer> contentsStyles = new HashSet<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private final StringBuilder styleName = new StringBuilder();
    private RtfPicture picture = new RtfPicture();
    private int usualFont;

    RtfText(Limits limits) {
        this.flow = new Flow(limits);
        this.tables = new RtfTables(flow, limits);
    }

    RtfCharsets charsets() {
        return charsets;
    }

    /** The tables, all text before taken. */
    RtfTables tables() {
        flush();
        return tables;
    }

    RtfPicture picture() {
        return picture;
    }

    int usualFont() {
        return usualFont;
    }

    void usualFont(int font, RtfState state) {
        usualFont = font;
        state.font = font;
    }

    void font(int font, RtfState state) {
        state.font = font;
    }

    /** A group declares where its text goes. */
    void enter(Destination destination, RtfState state) {
        flush();
        state.destination = destination;
        switch (destination) {
            case TITLE -> title.setLength(0);
            case NUMBER -> number.setLength(0);
            case PICTURE -> picture = new RtfPicture();
            case TEXT_BOX -> {
                flow.open();
                outsideTextBoxes.push(tables.pause());
                state.paragraph();
            }
            default -> {}
        }
    }

    /** A group ends. */
    void leave(RtfState inner, RtfState outer) {
        if (inner.destination == Destination.STYLES) {
            flush();
            if (styleName.toString().strip().toLowerCase(Locale.ROOT).startsWith("toc ")) {
                contentsStyles.add(inner.style);
            }
            styleName.setLength(0);
        }
        if (inner.destination == outer.destination) {
            return;
        }
        flush();
        if (inner.destination == Destination.PICTURE && picture.isNotable() && !inner.hidden && !inner.deleted) {
            tables.enter(tables.level(outer));
            flow.image("pict");
        } else if (inner.destination == Destination.TEXT_BOX) {
            tables.end();
            tables.resume(outsideTextBoxes.pop());
            var content = flow.close();
            tables.enter(tables.level(outer));
            flow.anchored(content);
        }
    }

    /** One byte of text. */
    void add(int value, RtfState state) {
        switch (state.destination) {
            case SKIP, HOLDER, FONTS, PICTURE -> {}
            default -> {
                boolean bullet = state.destination == Destination.NUMBER && charsets.isSymbols(state.font);
                if (isPrinted(state) && !bullet) {
                    take(value, charsets.of(state.font), state);
                }
            }
        }
    }

    private void take(int value, Charset charset, RtfState state) {
        int level = tables.level(state);
        boolean goesOn = charset.equals(bytesIn) && state.destination == bytesFor && level == bytesAt;
        if (!goesOn) {
            flush();
            bytesIn = charset;
            bytesFor = state.destination;
            bytesAt = level;
        }
        bytes.write(value);
    }

    /** A letter by its number, which is written with a sign. */
    void unicode(int number, RtfState state) {
        int code = number < 0 ? number + 0x10000 : number;
        boolean bullet = state.destination == Destination.NUMBER && code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
        if (!bullet) {
            boolean known = code >= 0x20 && code <= Character.MAX_CODE_POINT;
            print(known ? Character.toString(code) : "\uFFFD", state);
        }
    }

    void print(String text, RtfState state) {
        flush();
        if (isPrinted(state)) {
            send(text, state.destination, tables.level(state));
        }
    }

    private boolean isPrinted(RtfState state) {
        boolean shown = !state.hidden && !state.deleted && !contentsStyles.contains(state.style);
        return shown || state.destination == Destination.STYLES;
    }

    private void flush() {
        if (bytes.size() > 0) {
            var text = new String(bytes.toByteArray(), bytesIn);
            bytes.reset();
            send(text, bytesFor, bytesAt);
        }
    }

    private void send(String text, Destination destination, int level) {
        switch (destination) {
            case TEXT, TEXT_BOX -> {
                tables.enter(level);
                number();
                flow.text(text);
            }
            case NUMBER -> append(number, text.replace("\t", ""));
            case TITLE -> append(title, text);
            case STYLES -> append(styleName, text);
            default -> {}
        }
    }

    private static void append(StringBuilder name, String text) {
        if (name.length() + text.length() <= LONGEST_NAME) {
            name.append(text);
        }
    }

    /** The number comes before the properties of its paragraph, and waits for the text. A mark without a number is none. */
    private void number() {
        if (number.chars()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER)) {
            flow.text(number);
        }
        number.setLength(0);
    }

    void endParagraph(RtfState state) {
        flush();
        boolean inText = state.destination == Destination.TEXT || state.destination == Destination.TEXT_BOX;
        if (inText && isPrinted(state)) {
            tables.enter(tables.level(state));
            number();
            flow.endParagraph();
        } else if (inText) {
            number.setLength(0);
        }
    }

    void endCell(int level) {
        flush();
        tables.enter(level);
        number();
        tables.endCell(level);
    }

    void endRow(int level) {
        flush();
        tables.endRow(level);
    }

    Document document() {
        flush();
        tables.end();
        var named = title.toString().strip();
        return flow.document(Format.RTF, named.isEmpty() ? List.of() : List.of(named));
    }
}
