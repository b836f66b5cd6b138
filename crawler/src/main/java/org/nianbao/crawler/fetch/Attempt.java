package org.nianbao.crawler.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Request;

/**
 * Notes whether a call opened a connection of its own. A kept connection may have been given up by the server meanwhile; a
 * request that dies on it was never seen there and may be made again.
 */
final class Attempt extends EventListener {

    private volatile boolean tried;
    private volatile boolean connected;

    /** The listener of a call is the attempt its request was tagged with. */
    static EventListener listening(Call call) {
        var attempt = call.request().tag(Attempt.class);
        return attempt == null ? EventListener.NONE : attempt;
    }

    Request mark(Request.Builder request) {
        return request.tag(Attempt.class, this).build();
    }

    boolean usedOldConnection() {
        return !tried;
    }

    /** Whether there was a connection, with all its handshakes done. */
    boolean connected() {
        return connected;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        tried = true;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
    }

    @Override
    public void dnsStart(Call call, String host) {
        tried = true; // a name is looked up only for a new connection
    }
}
