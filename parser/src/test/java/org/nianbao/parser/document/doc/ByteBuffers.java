package org.nianbao.parser.document.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers in little-endian bytes. */
final class ByteBuffers {

    private ByteBuffers() {}

    static int int32(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    static void int32(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }
}
