package org.nianbao.crawler.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.nianbao.crawler.fetch.Exchange.Cut;
import org.nianbao.crawler.fetch.Exchange.Head;
import org.nianbao.crawler.fetch.Exchange.Header;

/**
 * Notes what a call does on the wire, and whether it opened a connection of its own. A kept connection may have been given up
 * by the server meanwhile; a request that dies on it was never seen there and may be made again.
 */
final class Attempt extends EventListener {

    private static final byte[] NOTHING = new byte[0];

    private volatile boolean tried;
    private volatile boolean connected;
    private volatile @Nullable Request sent;
    private volatile @Nullable Response heard;
    private volatile @Nullable InetAddress address;

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
    public void dnsStart(Call call, String host) {
        tried = true; // a name is looked up only for a new connection
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
        var route = connection.route();
        address = route.proxy().type() == Proxy.Type.DIRECT
                ? route.socketAddress().getAddress()
                : null;
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        sent = request;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        heard = response;
    }

    /**
     * What it came to.
     *
     * @param asked the request as it was made, for a call that never got so far as to send one
     * @param most longest body that was read of such an answer
     */
    Exchange exchange(Request asked, Answer answer, long most) {
        var request = Optional.ofNullable(sent).orElse(asked);
        var head = Optional.ofNullable(heard)
                .map(r -> new Head(r.protocol().toString(), r.code(), r.message(), headers(r.headers())));
        var body = body(answer);
        return new Exchange(
                asked.url().toString(),
                new Exchange.Request(line(request), headers(request.headers()), sent(request)),
                head,
                body,
                Optional.ofNullable(heard).flatMap(r -> cut(r, answer, body.length >= most)),
                answer instanceof Answer.Failed failed ? failed.detail() : "",
                Optional.ofNullable(address));
    }

    /** What arrived, were it only a part. */
    private static byte[] body(Answer answer) {
        if (answer instanceof Answer.Failed failed) {
            return failed.part().map(Answer.Part::bytes).orElse(NOTHING);
        }
        return answer instanceof Answer.Received received ? received.body() : NOTHING;
    }

    private static String line(Request request) {
        var query = request.url().encodedQuery();
        return request.method() + " " + request.url().encodedPath() + (query == null ? "" : "?" + query) + " HTTP/1.1";
    }

    private static byte[] sent(Request request) {
        var body = request.body();
        if (body == null) {
            return NOTHING;
        }
        try (var buffer = new Buffer()) {
            body.writeTo(buffer);
            return buffer.readByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it lies in memory
        }
    }

    private static List<Header> headers(Headers headers) {
        return IntStream.range(0, headers.size())
                .mapToObj(i -> new Header(headers.name(i), headers.value(i)))
                .toList();
    }

    private static Optional<Cut> cut(Response head, Answer answer, boolean full) {
        if (answer instanceof Answer.TooBig) {
            return Optional.of(Cut.LENGTH);
        }
        if (answer instanceof Answer.Failed failed) {
            return Optional.of(failed.detail().equals(Failures.TIMEOUT) ? Cut.TIME : Cut.DISCONNECT);
        }
        if (head.code() / 100 == 3 && head.code() != 304) {
            var length = head.headers().get("Content-Length");
            boolean none = length != null ? length.equals("0") : head.headers().get("Transfer-Encoding") == null;
            return none ? Optional.empty() : Optional.of(Cut.UNREAD);
        }
        return full ? Optional.of(Cut.LENGTH) : Optional.empty();
    }
}
