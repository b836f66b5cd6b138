package org.nianbao.crawler.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.nianbao.parser.document.DocumentSource;

/** The worker process: files in on its standard input, what was read from them out on its standard output. */
final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] args) throws IOException {
        serve(DocumentSource.HERE);
    }

    /** Serves on the standard streams until the input ends. */
    static void serve(DocumentSource source) throws IOException {
        // Whatever a library prints must not get between the answers.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        var served = new CountDownLatch(1);
        // Ctrl-C in a terminal reaches this process too; the end is for the one who asks to say, who may want to finish
        // a sweep.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(served), "last-request"));
        try {
            new WorkerLoop(source, beside())
                    .serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        } finally {
            served.countDown();
        }
    }

    /** A daemon: a file that is never read to its end does not keep the process alive. */
    private static Executor beside() {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "read");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static void await(CountDownLatch served) {
        try {
            served.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
