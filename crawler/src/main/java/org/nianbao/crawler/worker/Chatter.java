package org.nianbao.crawler.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a worker says on its standard error: taken off at once, so that it never has to wait, and kept for the log. */
final class Chatter {

    private static final Logger LOG = LoggerFactory.getLogger(Chatter.class);
    private static final int CHUNK = 2048;

    private volatile String last = "";

    /** Listens until the stream ends, in a thread of its own. */
    static Chatter listen(InputStream stream) {
        var chatter = new Chatter();
        var thread = new Thread(() -> chatter.drain(stream), "worker-stderr");
        thread.setDaemon(true);
        thread.start();
        return chatter;
    }

    /** Its last words, on one line. */
    String last() {
        return last;
    }

    private void drain(InputStream stream) {
        var chunk = new byte[CHUNK];
        try (stream) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                last = new String(chunk, 0, read, StandardCharsets.UTF_8)
                        .replaceAll("\\p{Cntrl}+", " ")
                        .strip();
                LOG.debug("worker: {}", last);
            }
        } catch (IOException killed) {
            LOG.debug("worker gone", killed);
        }
    }
}
