package org.nianbao.crawler.sweep;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import org.nianbao.crawler.fetch.Pause;

/** Waiting that tells a sweep when one of its threads waits for a host, so that another may work meanwhile. */
public final class Naps implements Pause {

    /** Who wants to know. */
    interface Listener {

        void rests();

        void works();
    }

    private static final Listener NOBODY = new Listener() {
        @Override
        public void rests() {}

        @Override
        public void works() {}
    };

    private final Pause pause;
    private volatile Listener listener = NOBODY;

    /**
     * @param pause how waiting passes
     */
    public Naps(Pause pause) {
        this.pause = pause;
    }

    void tell(Listener who) {
        listener = who;
    }

    void tellNobody() {
        listener = NOBODY;
    }

    @Override
    public long nanos() {
        return pause.nanos();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (time.isZero() || time.isNegative()) {
            return;
        }
        var told = listener;
        told.rests();
        try {
            pause.sleep(time);
        } finally {
            told.works();
        }
    }

    @Override
    public void queue(Lock turn) throws InterruptedException {
        if (turn.tryLock()) {
            return;
        }
        var told = listener;
        told.rests();
        try {
            pause.queue(turn);
        } finally {
            told.works();
        }
    }
}
