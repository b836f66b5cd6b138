package org.nianbao.crawler.render;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okio.Okio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way out of the browser: an HTTP proxy on loopback that reads requests and hands them, one after another, to the
 * thread that renders. It connects to nobody itself.
 */
final class GuardProxy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuardProxy.class);

    private static final int MOST_CONNECTIONS = 64;
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    /** A request that waits for its answer. */
    static final class Caller {

        private final Socket socket;
        private final ProxyRequest request;

        private Caller(Socket socket, ProxyRequest request) {
            this.socket = socket;
            this.request = request;
        }

        ProxyRequest request() {
            return request;
        }

        /** Answers and hangs up; a browser that has gone needs no answer. */
        void answer(ProxyAnswer answer) {
            send(socket, answer);
        }
    }

    private final ServerSocket door;
    private final BlockingQueue<Caller> line = new LinkedBlockingQueue<>();
    private final BlockingQueue<Socket> open = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(MOST_CONNECTIONS);
    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "render-proxy");
        thread.setDaemon(true);
        return thread;
    });

    private GuardProxy(ServerSocket door) {
        this.door = door;
        readers.execute(this::accept);
    }

    /** Opens one at a port that is free. */
    static GuardProxy open() throws IOException {
        return new GuardProxy(new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getByName("127.0.0.1")));
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next request, if one comes in that time. */
    Optional<Caller> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(line.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                room.acquire();
                var socket = door.accept();
                open.add(socket);
                readers.execute(() -> read(socket));
            }
        } catch (IOException e) {
            LOG.debug("the proxy is closed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Socket socket) {
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            line.add(new Caller(socket, ProxyRequest.read(Okio.buffer(Okio.source(socket)))));
        } catch (ProxyRequest.Unfit e) {
            LOG.debug("a request that is not taken: {}", e.getMessage());
            send(socket, ProxyAnswer.refusal(e.status()));
        } catch (IOException e) {
            LOG.debug("a request that broke off: {}", e.toString());
            hangUp(socket);
        } finally {
            open.remove(socket);
            room.release();
        }
    }

    private static void send(Socket socket, ProxyAnswer answer) {
        try (socket) {
            var out = Okio.buffer(Okio.sink(socket));
            out.writeAll(answer.toBytes());
            out.flush();
        } catch (IOException e) {
            LOG.debug("the browser did not wait for its answer: {}", e.toString());
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("a connection was gone: {}", e.toString());
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("the proxy's door was gone: {}", e.toString());
        }
        readers.shutdownNow();
        open.forEach(GuardProxy::hangUp);
        line.forEach(caller -> hangUp(caller.socket));
    }
}
