package org.nianbao.crawler.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The portal as the browser is shown it: the browser speaks plain http to our proxy, so every https address of the portal is
 * http there, and is made https again on the way out.
 */
final class Site {

    private static final String HOST = "([A-Za-z0-9.\\-]{1,253}(?::\\d{1,5})?)";
    private static final Pattern SECURE = Pattern.compile("(?i)https:(\\\\?/\\\\?/)" + HOST);
    private static final Pattern PLAIN = Pattern.compile("(?i)http:(\\\\?/\\\\?/)" + HOST);

    /** Would send the browser to the encrypted portal, past our proxy's plain speech. */
    private static final Pattern UPGRADE = Pattern.compile("(?i)upgrade-insecure-requests|block-all-mixed-content");

    private final HttpUrl page;
    private final Optional<String> domain;

    private Site(HttpUrl page) {
        this.page = page;
        this.domain = Optional.ofNullable(page.topPrivateDomain());
    }

    /** The portal of a page; empty if its address is none of http. */
    static Optional<Site> of(URI page) {
        return Optional.ofNullable(HttpUrl.parse(page.toString())).map(Site::new);
    }

    /** Whether an address belongs to the portal: the same host and port, or a host of the same registrable domain. */
    boolean holds(HttpUrl address) {
        var same = address.host().equals(page.host())
                && shown(address).port() == shown(page).port();
        return same || domain.filter(d -> d.equals(address.topPrivateDomain())).isPresent();
    }

    /** Whether {@code host:port} belongs to it, encrypted or not. */
    boolean holdsAuthority(String authority) {
        return Optional.ofNullable(HttpUrl.parse("http://" + authority))
                .filter(a -> a.host().equals(page.host())
                        || domain.filter(d -> d.equals(a.topPrivateDomain())).isPresent())
                .isPresent();
    }

    /** The address as the browser knows it. */
    HttpUrl shown(HttpUrl address) {
        if (!address.isHttps()) {
            return address;
        }
        int port = address.port() == 443 ? 80 : address.port();
        return address.newBuilder().scheme("http").port(port).build();
    }

    /** The page to start with. */
    HttpUrl start() {
        return shown(page);
    }

    /** The address that is really asked for. */
    HttpUrl real(HttpUrl shown) {
        if (!page.isHttps()) {
            return shown;
        }
        int port = shown.port() == 80 ? 443 : shown.port();
        return shown.newBuilder().scheme("https").port(port).build();
    }

    /** The text of an answer, as the browser is to see it; other bytes of it stay as they are. */
    byte[] shown(byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        if (!text.toLowerCase(Locale.ROOT).contains("https:")
                && !UPGRADE.matcher(text).find()) {
            return body;
        }
        var quiet = UPGRADE.matcher(text).replaceAll("");
        return replaced(SECURE, quiet, "https", "http").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The document of the browser, with the portal's own addresses. */
    String real(String document) {
        return page.isHttps() ? replaced(PLAIN, document, "http", "https") : document;
    }

    private String replaced(Pattern pattern, String text, String from, String to) {
        Function<java.util.regex.MatchResult, String> own =
                found -> Optional.ofNullable(HttpUrl.parse(from + "://" + found.group(2)))
                                .filter(this::holds)
                                .isPresent()
                        ? to + ":" + found.group(1) + found.group(2)
                        : found.group();
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(own.apply(found)));
    }
}
