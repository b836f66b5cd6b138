package org.nianbao.crawler.alert;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.config.Settings;
import org.nianbao.store.FeedEntry;

/**
 * Who the feed is.
 *
 * @param title its title, if set
 * @param base public address of this watch, ends with a slash
 */
public record FeedIdentity(Optional<String> title, URI base) {

    /** Who mints ids where the address has no name that may stand in a {@code tag:} URI (RFC 4151, section 2.1). */
    private static final String NOBODY = "nianbao.invalid";

    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");

    public FeedIdentity {
        base = base.getPath() == null || !base.getPath().endsWith("/") ? URI.create(base + "/") : base;
    }

    /** From the settings: the feed's own address, else the page's, else the page on this machine. */
    public static FeedIdentity of(Settings settings) {
        var web = settings.web();
        var base = settings.alerts()
                .feedBaseUrl()
                .or(web::baseUrl)
                .orElseGet(() -> URI.create("http://" + bracketed(web.host()) + ":" + web.port() + "/"));
        return new FeedIdentity(settings.alerts().feedTitle(), base);
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** The address at which a feed is served. */
    public URI self(FeedScope scope, FeedFormat format) {
        return base.resolve(scope.place(format));
    }

    /** The id of a feed, which never changes: where it is served as Atom. */
    public URI idOf(FeedScope scope) {
        return self(scope, FeedFormat.ATOM);
    }

    /**
     * The id of an entry, which never changes: {@code tag:host,date:agency/year/topic/episode}.
     *
     * <p>The date is that of the episode's beginning in UTC, as RFC 4151 wants it.
     */
    public String idOf(FeedEntry entry) {
        var host = Optional.ofNullable(base.getHost())
                .map(h -> h.toLowerCase(Locale.ROOT))
                .filter(h -> HOST_NAME.matcher(h).matches())
                .orElse(NOBODY);
        var day = entry.published().atZone(ZoneOffset.UTC).toLocalDate();
        var agency = URLEncoder.encode(entry.agency(), StandardCharsets.UTF_8).replace("+", "%20");
        var episode =
                String.join("/", agency, String.valueOf(entry.year()), entry.topic(), String.valueOf(entry.episode()));
        return "tag:" + host + "," + day + ":" + episode;
    }
}
