package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits columns with many threads, until all were visited, the time is over, or somebody stops it. */
final class Visits {

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** How long visits under way may go on when the time is over. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** A visit that waits keeps a page or a report; a heap has room for so many of them. */
    private static final long BYTES_OF_A_VISIT = 2L << 20;

    private static final int MOST_THREADS = 500;

    /** The thread was stopped in the middle of a visit, which then never was. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped");
        }
    }

    private final Predicate<URI> visit;
    private final Function<URI, Duration> closed;
    private final HostQueue queue;
    private final int threads;
    private final ExecutorService pool;
    private final Set<URI> visited = ConcurrentHashMap.newKeySet();
    private final AtomicInteger complete = new AtomicInteger();

    /**
     * Visits to come.
     *
     * @param columns what is to be visited
     * @param visit reads one column; whether completely
     * @param closed how long a column's host is to be left alone from now on
     */
    Visits(
            Collection<URI> columns,
            int parallelHosts,
            Naps time,
            Predicate<URI> visit,
            Function<URI, Duration> closed) {
        long room = Math.min(Runtime.getRuntime().maxMemory() / BYTES_OF_A_VISIT, MOST_THREADS);
        int begun = (int) Math.max(parallelHosts, room);
        this.visit = visit;
        this.closed = closed;
        this.queue = new HostQueue(columns, new HostQueue.Limits(parallelHosts, begun), time);
        this.threads = Math.max(1, Math.min(queue.hosts(), begun));
        this.pool = Executors.newFixedThreadPool(threads);
        time.tell(queue);
    }

    /** Columns read completely. */
    int complete() {
        return complete.get();
    }

    /** Columns looked at. */
    Set<URI> visited() {
        return visited;
    }

    /**
     * Visits.
     *
     * @param atMost the time after which no visit begins, and those under way get a little more
     */
    void run(Duration atMost) {
        var workers = start();
        try {
            if (!pool.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                queue.stop();
                end(GRACE);
            }
            end(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sweep was interrupted", e);
        } finally {
            stop();
        }
        workers.forEach(Visits::rethrow);
    }

    private List<Future<?>> start() {
        var workers = new ArrayList<Future<?>>();
        try {
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(this::work));
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("stopped before it began", e);
        }
        pool.shutdown();
        return workers;
    }

    private void end(Duration grace) throws InterruptedException {
        pool.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        stop();
    }

    /** No visit begins any more, and those under way end without a trace. */
    void stop() {
        queue.stop();
        pool.shutdownNow();
    }

    private boolean work() {
        try {
            for (var host = queue.next(); host.isPresent(); host = queue.next()) {
                visitWhileOpen(host.get());
            }
            return true;
        } catch (InterruptedException | StoppedException e) {
            return false;
        } catch (RuntimeException e) {
            queue.stop(); // what cannot be written down is lost for every column
            throw e;
        }
    }

    /** Without pauses a host is visited to its end, over the same connection. */
    private void visitWhileOpen(HostQueue.Host host) {
        var wait = Duration.ZERO;
        try {
            for (var column = host.next(); column.isPresent() && !queue.isStopped(); column = host.next()) {
                if (visit.test(column.get())) {
                    complete.incrementAndGet();
                }
                visited.add(column.get());
                wait = closed.apply(column.get());
                if (!wait.isZero()) {
                    break;
                }
            }
        } finally {
            queue.back(host, wait);
        }
    }

    private static void rethrow(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
