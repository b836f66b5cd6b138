package org.nianbao.crawler.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest requests, oldest first; a portal may be left running for days. */
final class RequestLog {

    private static final int KEPT = 20_000;

    private final Deque<SeenRequest> seen = new ArrayDeque<>();

    synchronized void add(SeenRequest request) {
        if (seen.size() == KEPT) {
            seen.removeFirst();
        }
        seen.addLast(request);
    }

    synchronized List<SeenRequest> all() {
        return List.copyOf(seen);
    }

    synchronized void clear() {
        seen.clear();
    }
}
