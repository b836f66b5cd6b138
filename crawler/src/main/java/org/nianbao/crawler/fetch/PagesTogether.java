package org.nianbao.crawler.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;

/**
 * A memory that writes pages some at a time, since the disk takes as long for one as for many. A page only saves an answer that
 * the server would give again: whoever is killed before it is written asks for all of it, and nothing else is lost. Until then
 * it is remembered here.
 */
public final class PagesTogether implements FetchMemory, AutoCloseable {

    private static final int MOST = 100;
    private static final long MOST_BYTES = 1L << 20;

    /** More than this waits for those that are being written. */
    private static final long MUCH = 4 * MOST_BYTES;

    /** What a kill may cost. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final FetchMemory memory;
    private final Pause time;
    private final Map<String, CachedPage> pages = new LinkedHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private long bytes;
    private long since;

    public PagesTogether(FetchMemory memory, Pause time) {
        this.memory = memory;
        this.time = time;
    }

    @Override
    public Optional<CachedPage> page(String url) {
        return kept(url).or(() -> memory.page(url));
    }

    private synchronized Optional<CachedPage> kept(String url) {
        return Optional.ofNullable(pages.get(url));
    }

    /** Also writes all of them if they are many or the first is old. */
    @Override
    public void keepPage(CachedPage page) {
        if (add(page) > MUCH) {
            close();
        } else if (isDue() && writing.tryLock()) {
            try {
                write();
            } finally {
                writing.unlock();
            }
        }
    }

    private synchronized long add(CachedPage page) {
        if (pages.isEmpty()) {
            since = time.nanos();
        }
        var old = Optional.ofNullable(pages.put(page.url(), page));
        bytes += page.body().length - old.map(o -> o.body().length).orElse(0);
        return bytes;
    }

    private synchronized boolean isDue() {
        return pages.size() >= MOST || bytes >= MOST_BYTES || time.nanos() - since >= LONGEST.toNanos();
    }

    /** By one thread at a time, so that no page is written over a newer one of its address. */
    private void write() {
        var some = some();
        if (some.isEmpty()) {
            return;
        }
        try {
            memory.keepPages(some);
        } finally {
            forget(some); // were it kept after a failure, it would fail again at the end, and is of no great worth
        }
    }

    private synchronized List<CachedPage> some() {
        since = time.nanos();
        return new ArrayList<>(pages.values());
    }

    private synchronized void forget(List<CachedPage> written) {
        written.stream().filter(page -> pages.remove(page.url(), page)).forEach(page -> bytes -= page.body().length);
    }

    @Override
    public HostState host(String key) {
        return memory.host(key);
    }

    @Override
    public void keepHost(HostState state) {
        memory.keepHost(state);
    }

    @Override
    public void keepHosts(List<HostState> states) {
        memory.keepHosts(states);
    }

    /** Writes what is left. */
    @Override
    public void close() {
        writing.lock();
        try {
            write();
        } finally {
            writing.unlock();
        }
    }
}
