package org.nianbao.crawler.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;

/** A worker that does what the file tells it, good or bad. */
final class TestWorker {

    /** Makes a file a matter for the worker: RTF by its first bytes. */
    static final String RTF = "{\\rtf ";

    private TestWorker() {}

    public static void main(String[] args) throws IOException {
        WorkerMain.serve((bytes, type) -> obey(bytes, type));
    }

    /** A file that tells the worker what to do. */
    static byte[] file(String order) {
        return (RTF + order).getBytes(StandardCharsets.UTF_8);
    }

    private static ReadResult obey(byte[] bytes, Optional<String> type) {
        var order = new String(bytes, StandardCharsets.UTF_8)
                .substring(RTF.length())
                .split(" ");
        switch (order[0]) {
            case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(order[1]));
            case "hoard" -> hoard();
            case "hang" -> hang(Integer.parseInt(order[1]));
            case "throw" -> throw new IllegalStateException("a bug");
            case "recurse" -> recurse(Integer.MAX_VALUE);
            case "promise" ->
                say(ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array());
            case "noise" -> say(ByteBuffer.allocate(12).putInt(8).putLong(-1).array());
            case "half" -> {
                say(ByteBuffer.allocate(8).putInt(1000).putInt(1).array());
                Runtime.getRuntime().halt(9);
            }
            case "chatter" -> System.err.print("x".repeat(1 << 20));
            case "print" -> System.out.print("x".repeat(100));
            default -> {}
        }
        return new ReadResult.Readable(
                new Document(Format.RTF, List.of(), List.of(new Block.Paragraph(answer(order[0], type)))));
    }

    private static String answer(String order, Optional<String> type) {
        return switch (order) {
            case "pid" -> Long.toString(ProcessHandle.current().pid());
            case "environment" -> String.join(" ", System.getenv().keySet());
            case "type" -> type.orElse("none");
            default -> order;
        };
    }

    private static void hoard() {
        var all = new ArrayList<byte[]>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }

    /** Rings at a port of this machine, and then does nothing for good. */
    private static void hang(int port) {
        try (var bell = new Socket(InetAddress.getLoopbackAddress(), port)) {
            bell.getOutputStream().write(1);
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int recurse(int depth) {
        return depth == 0 ? 0 : recurse(depth - 1) + 1;
    }

    private static void say(byte[] bytes) {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
