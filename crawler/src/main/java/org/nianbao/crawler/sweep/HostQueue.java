package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.nianbao.crawler.fetch.Pause;

/**
 * The columns of a sweep, by host: of each host one at a time, no host before it may be asked again, and of those that may the
 * one with the most columns left, since it decides when the sweep ends.
 *
 * <p>A host that has to be left alone occupies no thread here, and a visit that waits for its host in the middle lets another
 * begin: it is the threads that work, not those that wait, of which there are never more than {@code parallelHosts}.
 */
final class HostQueue implements Naps.Listener {

    /** A host and the columns that are left. */
    static final class Host {

        private final Deque<URI> columns = new ArrayDeque<>();
        private long opens;

        Optional<URI> next() {
            return Optional.ofNullable(columns.poll());
        }

        boolean isDone() {
            return columns.isEmpty();
        }
    }

    /**
     * How much at the same time.
     *
     * @param working visits that do something
     * @param begun visits that are under way, waiting ones included: each keeps what it has read so far
     */
    record Limits(int working, int begun) {}

    private final Limits limits;
    private final Pause time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Host> open = new PriorityQueue<>(
            Comparator.comparingInt((Host h) -> h.columns.size()).reversed());
    private final PriorityQueue<Host> closed = new PriorityQueue<>(Comparator.comparingLong(h -> h.opens));
    private final int hosts;
    private int begun;
    private int working;
    private final List<Long> watches = new ArrayList<>();
    private boolean stopped;

    HostQueue(Collection<URI> columns, Limits limits, Pause time) {
        this.limits = limits;
        this.time = time;
        var byName = new LinkedHashMap<String, Host>();
        columns.forEach(
                c -> byName.computeIfAbsent(name(c), h -> new Host()).columns.add(c));
        open.addAll(byName.values());
        this.hosts = byName.size();
    }

    private static String name(URI column) {
        return Optional.ofNullable(column.getAuthority()).orElse("").toLowerCase(Locale.ROOT);
    }

    int hosts() {
        return hosts;
    }

    /** Waits for a host that may be visited; empty when there is nothing left to do. */
    Optional<Host> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                if (stopped || (begun == 0 && open.isEmpty() && closed.isEmpty())) {
                    changed.signalAll();
                    return Optional.empty();
                }
                reopen();
                if (begun < limits.begun() && working < limits.working() && !open.isEmpty()) {
                    begun++;
                    working++;
                    changed.signal(); // there may be another
                    return Optional.of(open.remove());
                }
                await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Somebody watches the time until the first host opens, the others wait to be called. */
    private void await() throws InterruptedException {
        var first = closed.peek();
        if (first == null || watches.stream().anyMatch(until -> until - first.opens <= 0)) {
            changed.await();
            return;
        }
        Long until = first.opens;
        watches.add(until);
        try {
            changed.awaitNanos(Math.max(1, until - time.nanos()));
        } finally {
            watches.remove(until);
        }
    }

    private void reopen() {
        long now = time.nanos();
        while (!closed.isEmpty() && closed.element().opens - now <= 0) {
            open.add(closed.remove());
        }
    }

    /** A visit is over. */
    void back(Host host, Duration closedFor) {
        lock.lock();
        try {
            begun--;
            working--;
            if (!host.isDone()) {
                host.opens = time.nanos() + closedFor.toNanos();
                closed.add(host);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void rests() {
        lock.lock();
        try {
            working--;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void works() {
        lock.lock();
        try {
            working++;
        } finally {
            lock.unlock();
        }
    }

    /** No visit begins any more. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }
}
