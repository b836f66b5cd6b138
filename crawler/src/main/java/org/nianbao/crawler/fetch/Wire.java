package org.nianbao.crawler.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.nianbao.crawler.fetch.BodyReader.Limit;
import org.nianbao.crawler.proxy.OfficeProxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request, nothing followed; nothing retried that a server may have seen. */
final class Wire {

    /** Enough of an error page to tell who refused. */
    static final Limit OF_ERRORS = new Limit(64 * 1024, true);

    private static final int WANTS_LOGIN = 407;

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private final OkHttpClient client;
    private final Headers manners;
    private final Optional<OfficeProxy> proxy;

    /** Taken last and held for the request only, so that nobody who holds one waits for anything else. */
    private final Semaphore lines;

    Wire(OkHttpClient client, FetchSettings settings) {
        this(
                client,
                manners(settings.userAgent()),
                settings.proxy().map(OfficeProxy::of),
                new Semaphore(settings.atOnce(), true));
    }

    private Wire(OkHttpClient client, Headers manners, Optional<OfficeProxy> proxy, Semaphore lines) {
        this.client = client;
        this.manners = manners;
        this.proxy = proxy;
        this.lines = lines;
    }

    /** The same wire, to these machines only. */
    Wire at(Machines machines) {
        return machines.addresses().isEmpty()
                ? this
                : new Wire(client.newBuilder().dns(machines).build(), manners, proxy, lines);
    }

    private static Headers manners(String userAgent) {
        return new Headers.Builder()
                .add("User-Agent", userAgent)
                .add("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .add("Accept-Language", "zh-CN,zh;q=0.9")
                // Set here so that OkHttp leaves the decoding to BodyReader.
                .add("Accept-Encoding", "gzip")
                .build();
    }

    Answer get(HttpUrl url, Map<String, String> extra, Limit limit, Consumer<Exchange> scribe) {
        return ask(url, extra, Optional.empty(), limit, scribe);
    }

    /**
     * @param extra headers beyond the usual ones
     * @param payload sent by POST
     * @param limit for the body of a success
     * @param scribe is told what came of it, once
     */
    Answer ask(
            HttpUrl url, Map<String, String> extra, Optional<Payload> payload, Limit limit, Consumer<Exchange> scribe) {
        var request = new Request.Builder().url(url).headers(manners);
        extra.forEach(request::header);
        payload.ifPresent(p -> request.post(body(p)));
        var attempt = new Attempt();
        var answer = exchange(attempt, request, limit);
        var stale = answer instanceof Answer.Failed failed
                && failed.status() == 0
                && attempt.usedOldConnection()
                && !failed.detail().equals(Failures.TIMEOUT)
                && !failed.detail().equals(Failures.INTERRUPTED);
        if (stale) {
            attempt = new Attempt();
            answer = exchange(attempt, request, limit);
        }
        scribe.accept(attempt.exchange(request.build(), answer, longest(answer, limit)));
        return answer;
    }

    private static long longest(Answer answer, Limit limit) {
        boolean good = answer instanceof Answer.Received received && received.status() / 100 == 2;
        return !good ? OF_ERRORS.bytes() : limit.cut() ? limit.bytes() : Long.MAX_VALUE;
    }

    /** As bytes, so that OkHttp adds nothing to the media type. */
    private static RequestBody body(Payload payload) {
        return RequestBody.create(payload.text().getBytes(StandardCharsets.UTF_8), MediaType.get(payload.type()));
    }

    private Answer exchange(Attempt attempt, Request.Builder builder, Limit limit) {
        var request = attempt.mark(builder);
        lines.acquireUninterruptibly();
        try {
            return onTheLine(attempt, request, limit);
        } finally {
            lines.release();
        }
    }

    private Answer onTheLine(Attempt attempt, Request request, Limit limit) {
        Optional<Response> answered = Optional.empty();
        try (var response = client.newCall(request).execute()) {
            answered = Optional.of(response);
            if (response.code() == WANTS_LOGIN && proxy.isPresent()) {
                return new Answer.Failed(0, proxy.get().wantsLogin()); // only a proxy says so
            }
            return new Answer.Received(request.url(), response.code(), response.headers(), body(response, limit));
        } catch (BodyReader.OverLimit e) {
            return new Answer.TooBig(limit.bytes());
        } catch (IOException e) {
            LOG.debug("{}: {}", request.url().host(), e.toString());
            return failed(attempt, answered, e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // What OkHttp makes of some answers, such as "Content-Length: -5". Its stack says which.
            LOG.warn("{}: answer not understood", request.url().host(), e);
            return new Answer.Failed(answered.map(Response::code).orElse(0), Failures.GARBLED);
        }
    }

    private Answer failed(Attempt attempt, Optional<Response> answered, IOException failure) {
        var detail = Failures.describe(failure, answered.isPresent());
        if (answered.isEmpty()) {
            var atProxy = proxy.flatMap(p -> p.trouble(failure));
            if (atProxy.isPresent()) {
                return new Answer.Failed(0, atProxy.get());
            }
            boolean mute = detail.equals(Failures.TIMEOUT) && !attempt.connected();
            return new Answer.Failed(0, mute ? Failures.NO_CONNECTION : detail);
        }
        var response = answered.get();
        var part = failure instanceof BodyReader.BrokenOff broken && response.header("Content-Encoding") == null
                ? Optional.of(part(response, broken.bytes()))
                : Optional.<Answer.Part>empty();
        return new Answer.Failed(response.code(), detail, part);
    }

    private static Answer.Part part(Response response, byte[] bytes) {
        return new Answer.Part(
                response.request().url(),
                response.headers(),
                bytes,
                response.body().contentLength());
    }

    private static byte[] body(Response response, Limit limit) throws IOException {
        int kind = response.code() / 100;
        if (kind == 2) {
            return BodyReader.read(response, limit);
        }
        return kind == 3 ? new byte[0] : errorBody(response);
    }

    /** The status of an error counts even if its page is broken. */
    private static byte[] errorBody(Response response) {
        try {
            return BodyReader.read(response, OF_ERRORS);
        } catch (IOException e) {
            LOG.debug("{}: error page unreadable: {}", response.request().url().host(), e.toString());
            return new byte[0];
        }
    }
}
