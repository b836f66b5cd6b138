package org.nianbao.parser.document.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into braces, control words and bytes of text. */
final class RtfScanner {

    enum Token {
        OPEN,
        CLOSE,
        /** A control word or symbol: {@link #word()}, and perhaps {@link #number()}. */
        CONTROL,
        /** A byte of text, written plainly or as {@code \'hh}: {@link #value()}. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;
    private int value;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    Token next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return at < bytes.length ? control() : Token.END;
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    value = c;
                    return Token.BYTE;
                }
            }
        }
        return Token.END;
    }

    private Token control() {
        int c = bytes[at] & 0xFF;
        if (isLetter(c)) {
            return word(at);
        }
        at++;
        hasNumber = false;
        switch (c) {
            case '\'' -> {
                value = hex(at) * 16 + hex(at + 1);
                at = Math.min(bytes.length, at + 2);
                // Both digits are needed; without, it is a letter that nobody knows.
                value = value < 0 ? '?' : value;
                return Token.BYTE;
            }
            case '\\', '{', '}' -> {
                value = c;
                return Token.BYTE;
            }
            case '\r', '\n' -> word = "par";
            case '\t' -> word = "tab";
            default -> word = Character.toString(c);
        }
        return Token.CONTROL;
    }

    private Token word(int start) {
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1] & 0xFF);
        at += negative ? 1 : 0;
        long read = 0;
        int digits = at;
        while (at < bytes.length && isDigit(bytes[at] & 0xFF)) {
            // Digits too many are still the word's own: as text they would lengthen a number behind it.
            read = at - digits < MOST_DIGITS ? read * 10 + (bytes[at] - '0') : read;
            at++;
        }
        hasNumber = at > digits;
        number = (int) Math.max(-Integer.MAX_VALUE, Math.min(negative ? -read : read, Integer.MAX_VALUE));
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.CONTROL;
    }

    /** Passes over bytes that are no RTF; what claims to be longer than the file ends with it. */
    void passOver(int length) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, length));
    }

    /** Whether anything but blanks is left. */
    boolean hasMore() {
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] == '\\' || bytes[i] == '{') {
                return true;
            }
        }
        return false;
    }

    String word() {
        return word;
    }

    /** The control word's number; the other value if it has none. */
    int number(int ifMissing) {
        return hasNumber ? number : ifMissing;
    }

    /** Whether the control word switches something on: without a number, or with another than 0. */
    boolean isOn() {
        return !hasNumber || number != 0;
    }

    int value() {
        return value;
    }

    private int hex(int i) {
        int digit = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
        return digit < 0 ? -1000 : digit;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
