package org.nianbao.crawler.fetch;

import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.nianbao.crawler.proxy.OfficeProxy;

/** OkHttp with everything off that would send a request of its own accord. */
final class Client {

    private static final Duration TO_PROXY = Duration.ofSeconds(10);

    private Client() {}

    static OkHttpClient of(FetchSettings settings, AddressGuard guard, Clock wall) {
        var client = new OkHttpClient.Builder()
                .callTimeout(settings.timeout())
                .connectTimeout(settings.proxy().isPresent() ? shorter(settings.timeout()) : settings.timeout())
                .readTimeout(settings.timeout())
                .writeTimeout(settings.timeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(chain -> withoutImmediateRetry(chain.proceed(chain.request())))
                .connectionSpecs(
                        List.of(ConnectionSpec.MODERN_TLS, ConnectionSpec.COMPATIBLE_TLS, ConnectionSpec.CLEARTEXT))
                .connectionPool(new ConnectionPool(kept(settings), 20, TimeUnit.SECONDS))
                .eventListenerFactory(Attempt::listening)
                .cookieJar(new Cookies(wall))
                .dns(guard)
                .proxy(settings.proxy()
                        .map(address -> OfficeProxy.of(address).proxy())
                        .orElse(Proxy.NO_PROXY));
        settings.trust().ifPresent(trust -> client.sslSocketFactory(trust.sockets(), trust.manager()));
        return client.build();
    }

    /** The proxy is near. If it takes no connection, that has to show before the time of the call is up, and is blamed on the portal. */
    private static Duration shorter(Duration timeout) {
        return timeout.compareTo(TO_PROXY) < 0 ? timeout.dividedBy(2) : TO_PROXY;
    }

    /** Connections that wait for the next request: a sweep comes back to a host after its pause, and without pauses at once. */
    private static int kept(FetchSettings settings) {
        return settings.delay().isZero() ? 2 * settings.atOnce() : 512;
    }

    /** OkHttp repeats a request at once on 503 with {@code Retry-After: 0}; politeness does not allow that. */
    private static Response withoutImmediateRetry(Response response) {
        var after = response.header("Retry-After", "");
        var immediate =
                after != null && !after.isBlank() && after.strip().chars().allMatch(c -> c == '0');
        return immediate ? response.newBuilder().removeHeader("Retry-After").build() : response;
    }
}
