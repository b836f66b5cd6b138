package org.nianbao.crawler.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Where a page may lie if its own scheme fails: many portals have given up http or never made https work. The certificate is
 * checked as ever, so a bad one leads to http, in the open, and never to https unchecked.
 */
final class OtherScheme {

    private OtherScheme() {}

    /** The address to try once after a failure; empty if the other scheme could do no better. */
    static Optional<HttpUrl> of(HttpUrl url, Answer.Failed failure) {
        if (failure.status() > 0) {
            return Optional.empty();
        }
        boolean usualPort = url.port() == HttpUrl.defaultPort(url.scheme());
        var other = url.isHttps() ? "http" : "https";
        if (url.isHttps() && Failures.isTls(failure.detail())) {
            // At a port of its own there may well be a server that only speaks plainly.
            return Optional.of(at(url, other, usualPort));
        }
        return usualPort && Failures.isUnconnected(failure.detail())
                ? Optional.of(at(url, other, true))
                : Optional.empty();
    }

    private static HttpUrl at(HttpUrl url, String scheme, boolean usualPort) {
        return url.newBuilder()
                .scheme(scheme)
                .port(usualPort ? HttpUrl.defaultPort(scheme) : url.port())
                .build();
    }
}
