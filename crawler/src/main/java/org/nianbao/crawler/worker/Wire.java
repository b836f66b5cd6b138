package org.nianbao.crawler.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.nianbao.parser.document.Limits;

/**
 * What goes over the pipes between us and a worker, all numbers big-endian.
 *
 * <p>The worker greets once with {@link #MAGIC} and {@link #VERSION}. A request is the content type (a length in characters, or -1
 * for none, then UTF-16) and the file (a length in bytes, then bytes). The answer to it is a length in bytes and that many bytes,
 * which {@link ResultReader} reads. No length is believed before it was held against its cap.
 */
final class Wire {

    /** Most bytes of an answer. The longest report seen comes to half a megabyte. */
    static final int MOST_ANSWER = 32 << 20;

    private static final int MAGIC = 0x4E425752;
    private static final int VERSION = 1;
    private static final int MOST_TYPE = 1_000;
    private static final int MOST_FILE = Limits.USUAL.bytes();
    private static final int NONE = -1;

    private Wire() {}

    /** A file to be read. */
    record Request(byte[] bytes, Optional<String> contentType) {}

    static void greet(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.flush();
    }

    /** Waits for the greeting. */
    static void expectGreeting(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new BadAnswerException("no greeting of a worker");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new BadAnswerException("a worker of version " + version + " instead of " + VERSION
                    + "; was the program replaced while it runs?");
        }
    }

    static void request(DataOutputStream out, Request request) throws IOException {
        var type = request.contentType().filter(t -> t.length() <= MOST_TYPE);
        out.writeInt(type.map(String::length).orElse(NONE));
        if (type.isPresent()) {
            out.writeChars(type.get());
        }
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        out.flush();
    }

    /** The next request; empty at the end. */
    static Optional<Request> nextRequest(DataInputStream in) throws IOException {
        int characters;
        try {
            characters = in.readInt();
        } catch (EOFException end) {
            return Optional.empty();
        }
        Optional<String> type = Optional.empty();
        if (characters != NONE) {
            var text = new StringBuilder();
            for (int i = held(characters, MOST_TYPE); i > 0; i--) {
                text.append(in.readChar());
            }
            type = Optional.of(text.toString());
        }
        var bytes = new byte[held(in.readInt(), MOST_FILE)];
        in.readFully(bytes);
        return Optional.of(new Request(bytes, type));
    }

    static void answer(DataOutputStream out, byte[] answer) throws IOException {
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
    }

    static byte[] nextAnswer(DataInputStream in) throws IOException {
        int length = held(in.readInt(), MOST_ANSWER);
        // Not allocated in advance: a worker that promises much and sends little costs little.
        var answer = in.readNBytes(length);
        if (answer.length < length) {
            throw new EOFException("the answer ends in its middle");
        }
        return answer;
    }

    private static int held(int length, int most) throws BadAnswerException {
        if (length < 0 || length > most) {
            throw new BadAnswerException("a length of " + length);
        }
        return length;
    }
}
