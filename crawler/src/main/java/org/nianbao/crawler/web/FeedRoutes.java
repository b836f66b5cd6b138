package org.nianbao.crawler.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.nianbao.crawler.alert.FeedFormat;
import org.nianbao.crawler.alert.FeedScopes;
import org.nianbao.crawler.sweep.Watch;

/** Serves the feeds as they lie in the data directory; only places that are ours by the list of agencies are looked for. */
final class FeedRoutes {

    /** Kept, but asked for each time. */
    private static final String CACHING = "no-cache, must-revalidate";

    private final Supplier<Watch> watch;
    private final String caching;

    /**
     * Routes of the feeds.
     *
     * @param locked whether visitors log in, in which case nobody may keep an answer for another
     */
    FeedRoutes(Supplier<Watch> watch, boolean locked) {
        this.watch = watch;
        this.caching = locked ? "private, " + CACHING : CACHING;
    }

    void addTo(RoutesConfig routes) {
        for (var path : new String[] {"/feed.xml", "/rss.xml", "/feeds/{file}"}) {
            routes.get(path, this::feed);
            routes.head(path, this::feed);
        }
    }

    private void feed(Context context) throws IOException {
        var now = watch.get();
        var place = context.path().substring(1);
        var placed = FeedScopes.at(place, now.agencies());
        if (placed.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        try {
            var format = placed.get().format();
            answer(context, format, Files.readAllBytes(now.settings().data().resolve(place)), now);
        } catch (NoSuchFileException notYetWritten) {
            context.status(HttpStatus.NOT_FOUND);
        }
    }

    private void answer(Context context, FeedFormat format, byte[] bytes, Watch now) {
        // A date that lies ahead is none (RFC 9110, section 8.8.2.1).
        var modified =
                updated(bytes, format).filter(at -> !at.isAfter(now.clock().instant()));
        var validators = Validators.of(bytes, modified);
        // With a 304 as well, since a cache takes over what the answer says (RFC 9111, section 3.2).
        context.contentType(format.contentType());
        context.header("Cache-Control", caching);
        context.header("ETag", validators.etag());
        validators.modified().ifPresent(at -> context.header("Last-Modified", Validators.httpDate(at)));
        if (validators.areKnownTo(context.req())) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        // The tag is that of these bytes: compressed they would need another (RFC 9110, section 8.8.3.3).
        context.disableCompression();
        context.result(bytes);
    }

    /** When the feed says it was updated; what is no feed does not say. */
    private static Optional<Instant> updated(byte[] feed, FeedFormat format) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals(element(format))) {
                    return Optional.of(moment(xml.getElementText(), format));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | DateTimeException notAFeed) {
            return Optional.empty();
        }
    }

    private static String element(FeedFormat format) {
        return format == FeedFormat.ATOM ? "updated" : "lastBuildDate";
    }

    private static Instant moment(String text, FeedFormat format) {
        var form = format == FeedFormat.ATOM
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME
                : DateTimeFormatter.RFC_1123_DATE_TIME;
        return OffsetDateTime.parse(text, form).toInstant();
    }
}
