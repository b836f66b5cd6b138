package org.nianbao.crawler.alert.post.robot;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.nianbao.crawler.proxy.WayOut;
import org.nianbao.crawler.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls an address after each sweep, so that a service outside notices when no sweep ends any more. The address is a secret: it
 * stands in no log.
 */
public final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

    private final OkHttpClient client;
    private final String address;
    private final Optional<WayOut> wayOut;

    /**
     * @param address http or https
     * @param trust whose certificates are believed; empty = those of the Java installation
     * @param wayOut the office's proxy; empty = none
     */
    public Heartbeat(String address, Optional<Trust> trust, Optional<WayOut> wayOut) {
        var builder = new OkHttpClient.Builder().callTimeout(LIMIT);
        trust.ifPresent(t -> builder.sslSocketFactory(t.sockets(), t.manager()));
        wayOut.ifPresent(builder::proxySelector);
        this.client = builder.build();
        this.wayOut = wayOut;
        this.address = address;
    }

    /**
     * Posts what the sweep came to.
     *
     * @return whether the call was answered with success; a failure is logged, and nothing else depends on it
     */
    public boolean beat(String summary) {
        Request request;
        try {
            request = new Request.Builder()
                    .url(address)
                    .post(RequestBody.create(summary, TEXT))
                    .build();
        } catch (IllegalArgumentException e) {
            LOG.warn("heartbeat failed: its variable holds no http address");
            return false;
        }
        try (var response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                LOG.warn("heartbeat status={}", response.code());
            }
            return response.isSuccessful();
        } catch (IOException e) {
            LOG.warn("heartbeat failed: {}", words(request.url().host(), e));
            return false;
        }
    }

    /** Never the exception's own: it may name the address. */
    private String words(String host, IOException failure) {
        return wayOut.flatMap(way -> way.trouble(host, failure))
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
