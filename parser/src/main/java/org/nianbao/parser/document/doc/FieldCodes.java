package org.nianbao.parser.document.doc;

import java.util.ArrayDeque;
import java.util.BitSet;

/** Which letters are a field's instructions rather than its result. Marks without a partner are passed over. */
final class FieldCodes {

    private static final char BEGIN = 0x13;
    private static final char SEPARATOR = 0x14;
    private static final char END = 0x15;

    private FieldCodes() {}

    private record Open(int begin, int separator) {}

    /** Positions from {@code from} on that are not shown. */
    static BitSet hidden(CharSequence text, int from, int to) {
        var hidden = new BitSet();
        var open = new ArrayDeque<Open>();
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case BEGIN -> open.push(new Open(i, -1));
                case SEPARATOR -> {
                    if (!open.isEmpty() && open.peek().separator() < 0) {
                        open.push(new Open(open.pop().begin(), i));
                    }
                }
                case END -> {
                    if (!open.isEmpty()) {
                        var field = open.pop();
                        hidden.set(field.begin(), (field.separator() < 0 ? i : field.separator()) + 1);
                    }
                }
                default -> {}
            }
        }
        return hidden;
    }
}
