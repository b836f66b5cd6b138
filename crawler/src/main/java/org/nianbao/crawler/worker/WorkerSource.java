package org.nianbao.crawler.worker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.Hashes;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Formats;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.document.ReaderUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has binary files read by one worker process, started with the first of them and replaced whenever a file has been too much for
 * it; reads web pages and plain text here. Many threads may ask; the worker answers one after the other.
 */
public final class WorkerSource implements DocumentSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerSource.class);

    /** The largest report takes about a second; a machine that is busy with other things gets sixty times that. */
    private static final Duration FOR_A_FILE = Duration.ofSeconds(60);

    private static final Duration TO_START = Duration.ofSeconds(60);

    private final WorkerCommand command;
    private final Duration forAFile;
    private final Duration toStart;
    private final Map<String, ReadResult> refused = new HashMap<>();
    private Optional<Worker> worker = Optional.empty();
    private Optional<String> notStarted = Optional.empty();

    WorkerSource(WorkerCommand command, Duration forAFile, Duration toStart) {
        this.command = command;
        this.forAFile = forAFile;
        this.toStart = toStart;
    }

    /** A source for one sweep. Nothing is started yet. */
    public static WorkerSource usual() {
        return new WorkerSource(WorkerCommand.usual(), FOR_A_FILE, TO_START);
    }

    @Override
    public ReadResult read(byte[] bytes, Optional<String> contentType) {
        var format = Formats.detect(bytes);
        boolean here = switch (format) {
            case HTML, TEXT, IMAGE -> true;
            case PDF, DOCX, DOC, WPS, OFD, RTF, ODT, UNKNOWN ->
                bytes.length == 0 || bytes.length > Limits.USUAL.bytes();
        };
        return here ? HERE.read(bytes, contentType) : ask(format, new Wire.Request(bytes, contentType));
    }

    /** A file over which a worker was lost is not given to the next one. */
    private synchronized ReadResult ask(Format format, Wire.Request request) {
        var hash = Hashes.sha256(request.bytes());
        var before = Optional.ofNullable(refused.get(hash));
        if (before.isPresent()) {
            return before.get();
        }
        var exchange = running().read(request, forAFile);
        if (exchange instanceof Exchange.Answered answered) {
            return answered.result();
        }
        LOG.warn("file {} ({}): {}", hash, format.id(), exchange);
        var result = new ReadResult.Unreadable(format, why(exchange));
        refused.put(hash, result);
        return result;
    }

    private Words why(Exchange exchange) {
        if (exchange instanceof Exchange.TookTooLong) {
            return Words.of("read.limit.seconds", forAFile.toSeconds());
        }
        if (exchange instanceof Exchange.Died died) {
            return died.exit() == WorkerCommand.OUT_OF_MEMORY
                    ? Words.of("read.limit.memory", WorkerCommand.HEAP_MB)
                    : Words.of("read.stumbled", "exit " + died.exit());
        }
        return exchange instanceof Exchange.Failed failed
                ? Words.of("read.stumbled", failed.exception())
                : Words.of("read.stumbled", "worker");
    }

    private Worker running() {
        if (worker.filter(Worker::isAlive).isEmpty()) {
            worker.ifPresent(Worker::close);
            worker = Optional.empty();
            worker = Optional.of(start());
        }
        return worker.orElseThrow();
    }

    /** What could not be started once is not tried again for each file of a sweep. */
    private Worker start() {
        notStarted.ifPresent(why -> {
            throw new ReaderUnavailableException(why);
        });
        try {
            return Worker.start(command, toStart);
        } catch (ReaderUnavailableException e) {
            LOG.error("the process that reads files cannot be started; files stay unread: {}", e.getMessage());
            notStarted = Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        worker.ifPresent(Worker::close);
        worker = Optional.empty();
    }
}
