package org.nianbao.crawler.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.Store;

/**
 * How columns were visited, written down some at a time. A memo only saves the work of reading the same pages again; a process
 * killed before it is written reads them again.
 */
final class MemoBook {

    private static final int MOST = 200;

    /** What a kill may cost. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Store store;
    private final Pause time;
    private final List<ColumnMemo> memos = new ArrayList<>();
    private long since;

    MemoBook(Store store, Pause time) {
        this.store = store;
        this.time = time;
    }

    /** Also writes all of them if they are many or the first is old. */
    void note(ColumnMemo memo) {
        write(taken(memo));
    }

    private synchronized List<ColumnMemo> taken(ColumnMemo memo) {
        long now = time.nanos();
        if (memos.isEmpty()) {
            since = now;
        }
        memos.add(memo);
        return memos.size() >= MOST || now - since >= LONGEST.toNanos() ? taken() : List.of();
    }

    private synchronized List<ColumnMemo> taken() {
        var taken = List.copyOf(memos);
        memos.clear();
        return taken;
    }

    /** Writes what is left. */
    void close() {
        write(taken());
    }

    private void write(List<ColumnMemo> some) {
        if (!some.isEmpty()) {
            store.keepColumnMemos(some);
        }
    }
}
