package org.nianbao.crawler.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.nianbao.crawler.fetch.Pause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the browser, watched by a thread of its own that ends it with all its processes when it takes too much. */
final class Browser implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

    private static final long TICK_MILLIS = 100;
    private static final long LAST_WORDS_SECONDS = 10;

    private final Process process;
    private final ProcessTree tree;
    private final Limits limits;
    private final Pause time = Pause.real();
    private final CompletableFuture<byte[]> document;
    private final LastWords words;
    private final AtomicReference<Optional<String>> stopped = new AtomicReference<>(Optional.empty());
    private volatile boolean waiting;

    private Browser(Process process, ProcessTree tree, Limits limits) {
        this.process = process;
        this.tree = tree;
        this.limits = limits;
        this.document = CompletableFuture.supplyAsync(() -> read(process.getInputStream()), task -> start(task, "out"));
        this.words = new LastWords(process.getErrorStream());
        start(words, "words");
        start(this::watch, "watch");
    }

    /**
     * Starts it.
     *
     * @param mark stands in the command lines of its helpers
     */
    static Browser start(ProcessBuilder builder, String mark, Limits limits) throws IOException {
        var process = builder.start();
        process.getOutputStream().close();
        return new Browser(process, new ProcessTree(process, mark), limits);
    }

    private static void start(Runnable task, String name) {
        var thread = new Thread(task, "render-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** While it waits for the portal, its own clock stands still. */
    void waits(boolean forThePortal) {
        waiting = forThePortal;
    }

    /** Ends it; the first reason counts. */
    void stop(String why) {
        stopped.compareAndSet(Optional.empty(), Optional.of(why));
        tree.end();
    }

    private byte[] read(InputStream out) {
        try {
            var all = out.readNBytes(limits.document() + 1);
            if (all.length > limits.document()) {
                stop("a document of more than " + limits.document() + " bytes");
            }
            return all;
        } catch (IOException e) {
            LOG.debug("the browser's output broke off", e);
            return new byte[0];
        }
    }

    private void watch() {
        try {
            long last = time.nanos();
            long own = 0;
            long whole = 0;
            while (!process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                long now = time.nanos();
                whole += now - last;
                own += waiting ? 0 : now - last;
                last = now;
                tooMuch(own, whole).ifPresent(this::stop);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop("interrupted");
        }
    }

    private Optional<String> tooMuch(long own, long whole) {
        if (own > limits.script().toNanos()) {
            return Optional.of("its scripts took more than " + limits.script().toSeconds() + " s");
        }
        if (whole > limits.whole().toNanos()) {
            return Optional.of("it took more than " + limits.whole().toSeconds() + " s");
        }
        return tree.memory() > limits.memory()
                ? Optional.of("it took more than " + (limits.memory() >> 20) + " MB of memory")
                : Optional.empty();
    }

    /** Why it gave no document, if it gave none. */
    Optional<String> failure() {
        return Objects.requireNonNull(stopped.get())
                .or(() -> process.isAlive() || process.exitValue() == 0
                        ? Optional.empty()
                        : Optional.of("Chromium ended with exit code " + process.exitValue()
                                + words.reason().map(why -> ", " + why).orElse("")));
    }

    /** The document, when it has ended. */
    String document() throws InterruptedException {
        try {
            return new String(document.get(LAST_WORDS_SECONDS, TimeUnit.SECONDS), StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            return ""; // a helper that lives on holds the pipe open
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (!tree.end()) {
            LOG.warn("processes of the browser {} do not end", process.pid());
        }
    }
}
