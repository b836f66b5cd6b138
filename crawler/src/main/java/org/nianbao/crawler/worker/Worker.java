package org.nianbao.crawler.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nianbao.parser.document.ReaderUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running worker process. For one thread at a time. */
final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** How long a process that has nothing left to do may take to end. */
    private static final long ENDING_SECONDS = 5;

    private final Process process;
    private final Chatter chatter;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ExecutorService talk;

    private Worker(Process process) {
        this.process = process;
        this.chatter = Chatter.listen(process.getErrorStream());
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.talk = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "worker-pipe");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a worker and waits for its greeting.
     *
     * @throws ReaderUnavailableException if there is none in time
     */
    static Worker start(WorkerCommand command, Duration patience) {
        Process process;
        try {
            process = command.builder().start();
        } catch (IOException e) {
            throw new ReaderUnavailableException(String.valueOf(e.getMessage()));
        }
        LOG.debug("worker {} started", process.pid());
        var worker = new Worker(process);
        var greeting = worker.talk(patience, () -> {
            Wire.expectGreeting(worker.answers);
            return new Exchange.Failed("");
        });
        if (greeting instanceof Exchange.Failed) {
            return worker;
        }
        worker.kill();
        throw new ReaderUnavailableException(greeting + " " + worker.chatter.last());
    }

    boolean isAlive() {
        return !talk.isShutdown() && process.isAlive();
    }

    /** Has a file read. */
    Exchange read(Wire.Request request, Duration patience) {
        var exchange = talk(patience, () -> {
            Wire.request(requests, request);
            return answered(Wire.nextAnswer(answers));
        });
        if (!(exchange instanceof Exchange.Answered || exchange instanceof Exchange.Failed)) {
            kill();
        }
        return exchange;
    }

    private static Exchange answered(byte[] answer) throws BadAnswerException {
        try {
            return new Exchange.Answered(ResultReader.read(answer));
        } catch (WorkerFailedException e) {
            return new Exchange.Failed(String.valueOf(e.getMessage()));
        }
    }

    @FunctionalInterface
    private interface Talk {
        Exchange hold() throws IOException;
    }

    private Exchange talk(Duration patience, Talk talking) {
        var task = talk.submit(talking::hold);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Exchange.TookTooLong();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadAnswerException bad) {
                return new Exchange.Babbled(String.valueOf(bad.getMessage()));
            }
            if (e.getCause() instanceof IOException) {
                return pipeBroke();
            }
            kill();
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }

    private Exchange pipeBroke() {
        return hasEnded()
                ? new Exchange.Died(process.exitValue())
                : new Exchange.Babbled("it closed its pipe and lives");
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void kill() {
        process.destroyForcibly();
        talk.shutdownNow();
    }

    /** Lets it end by itself. */
    @Override
    public void close() {
        try {
            requests.close();
        } catch (IOException alreadyGone) {
            LOG.debug("worker {} was gone", process.pid());
        }
        if (!hasEnded()) {
            LOG.warn("worker {} does not end and is killed", process.pid());
        }
        kill();
    }
}
