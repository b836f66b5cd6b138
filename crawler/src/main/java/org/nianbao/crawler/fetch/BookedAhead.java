package org.nianbao.crawler.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;

/**
 * A memory that books the pauses of a host ahead, so that not every request costs two writes.
 *
 * <p>What is written keeps the host closed for {@link #AHEAD} longer than was asked. As long as a later booking ends before that,
 * nothing has to be written for it: whoever starts after a kill finds the host closed at least until the moment that was owed,
 * and leaves it alone a little longer than need be. A booking that reaches further is written before it counts, hence before
 * the request is sent. {@link #close} writes down what is really owed.
 */
public final class BookedAhead implements FetchMemory, AutoCloseable {

    /** What a kill may cost a host's visitors; a sweep asks a host many times in that time, or waits for it anyway. */
    static final Duration AHEAD = Duration.ofSeconds(3);

    /** As booked by the gate, and as written down. */
    private record Booking(HostState owed, HostState written) {}

    private final FetchMemory memory;
    private final Map<String, Booking> bookings = new ConcurrentHashMap<>();

    public BookedAhead(FetchMemory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<CachedPage> page(String url) {
        return memory.page(url);
    }

    @Override
    public void keepPage(CachedPage page) {
        memory.keepPage(page);
    }

    @Override
    public HostState host(String key) {
        var booking = bookings.get(key);
        return booking == null ? memory.host(key) : booking.owed();
    }

    @Override
    public void keepHost(HostState state) {
        keepHosts(List.of(state));
    }

    /** Several threads book for one host only one after the other. */
    @Override
    public void keepHosts(List<HostState> states) {
        var write = new ArrayList<HostState>();
        var booked = new HashMap<String, Booking>();
        for (var state : states) {
            var known = Optional.ofNullable(bookings.get(state.host())).map(Booking::written);
            if (state.nextAllowed().isEmpty()) {
                write.add(state);
            } else if (known.isPresent() && covers(known.get(), state)) {
                booked.put(state.host(), new Booking(state, known.get()));
            } else {
                var ahead = state.until(state.nextAllowed().map(until -> until.plus(AHEAD)));
                write.add(ahead);
                booked.put(state.host(), new Booking(state, ahead));
            }
        }
        if (!write.isEmpty()) {
            memory.keepHosts(write);
        }
        bookings.putAll(booked);
    }

    private static boolean covers(HostState written, HostState state) {
        return written.until(state.nextAllowed()).equals(state)
                && !state.nextAllowed()
                        .orElseThrow()
                        .isAfter(written.nextAllowed().orElseThrow());
    }

    /** Writes down what is owed, without the time ahead. */
    @Override
    public void close() {
        memory.keepHosts(bookings.values().stream()
                .filter(b -> !b.owed().equals(b.written()))
                .map(Booking::owed)
                .toList());
        bookings.clear();
    }
}
