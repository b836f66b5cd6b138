package org.nianbao.crawler.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Formats;
import org.nianbao.parser.document.ReadResult;

/**
 * Reads a person's own files in this process, and gives one up when its time is over. Its thread cannot be stopped, only left
 * behind: this is for a program that ends soon.
 */
public final class UnderAClock implements DocumentSource {

    private static final Duration FOR_A_FILE = Duration.ofSeconds(60);

    private final Duration forAFile;
    private final DocumentSource source;

    UnderAClock(Duration forAFile, DocumentSource source) {
        this.forAFile = forAFile;
        this.source = source;
    }

    /** The usual readers, with a minute for a file. */
    public static UnderAClock usual() {
        return new UnderAClock(FOR_A_FILE, HERE);
    }

    @Override
    public ReadResult read(byte[] bytes, Optional<String> contentType) {
        var reading = new FutureTask<>(() -> source.read(bytes, contentType));
        var thread = new Thread(reading, "read");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(forAFile.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new ReadResult.Unreadable(
                    Formats.detect(bytes), Words.of("read.limit.seconds", forAFile.toSeconds()));
        } catch (ExecutionException e) {
            return failed(bytes, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }

    /**
     * The one place where running out of memory is survived: what filled the heap was reachable from the reading thread only and
     * is gone with it, so the other files can go on.
     */
    private static ReadResult failed(byte[] bytes, ExecutionException e) {
        var cause = e.getCause();
        if (cause instanceof OutOfMemoryError) {
            return new ReadResult.Unreadable(
                    Formats.detect(bytes),
                    Words.of("read.limit.memory", Runtime.getRuntime().maxMemory() >> 20));
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
