package org.nianbao.crawler.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.nianbao.parser.document.DocumentSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker's life: greet, then answer one request after the other until there are no more.
 *
 * <p>Files are read beside the thread that waits for requests, so that the end of the requests is noticed at once: whoever asked
 * may have been killed while a file is being read, or hangs for good.
 */
final class WorkerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerLoop.class);

    private final DocumentSource source;
    private final Executor beside;

    /**
     * @param source who reads the files
     * @param beside runs one reading after the other, in a thread that keeps no process alive
     */
    WorkerLoop(DocumentSource source, Executor beside) {
        this.source = source;
        this.beside = beside;
    }

    /** Serves until the requests end. */
    void serve(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        var out = new DataOutputStream(new BufferedOutputStream(to));
        Wire.greet(out);
        for (var next = Wire.nextRequest(in); next.isPresent(); next = Wire.nextRequest(in)) {
            var request = next.get();
            CompletableFuture.supplyAsync(() -> source.read(request.bytes(), request.contentType()), beside)
                    .thenApply(ResultWriter::write)
                    .exceptionally(failure -> ResultWriter.failed(cause(failure)))
                    .thenAccept(answer -> answer(out, answer));
        }
    }

    private static Throwable cause(Throwable failure) {
        LOG.debug("reading failed", failure);
        return failure.getCause() == null ? failure : failure.getCause();
    }

    private static void answer(DataOutputStream out, byte[] answer) {
        try {
            Wire.answer(out, answer);
        } catch (IOException nobodyListens) {
            LOG.debug("nobody waits for the answer", nobodyListens);
        }
    }
}
