package org.nianbao.crawler.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.store.Sha256;

/**
 * By what a visitor may tell that he has the answer already (RFC 9110, section 8.8).
 *
 * @param etag strong: a digest of the bytes, in quotes
 * @param modified in whole seconds, if known
 */
record Validators(String etag, Optional<Instant> modified) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\uFFFF]*\")");

    /** RFC 9110, section 5.6.7: two digits for the day. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    static Validators of(byte[] bytes, Optional<Instant> modified) {
        return new Validators("\"" + Sha256.of(bytes) + "\"", modified.map(at -> at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The time as a field of the answer. */
    static String httpDate(Instant at) {
        return HTTP_DATE.format(at.atOffset(ZoneOffset.UTC));
    }

    /** Whether the conditions of the request (RFC 9110, section 13.2.2) say that the visitor has it already. */
    boolean areKnownTo(HttpServletRequest request) {
        var tags = String.join(", ", Collections.list(request.getHeaders("If-None-Match")));
        if (!tags.isEmpty()) {
            // The date is not looked at then, even where no tag matches (section 13.1.3).
            return tags.strip().equals("*")
                    || TAG.matcher(tags).results().anyMatch(m -> m.group(1).equals(etag));
        }
        return modified.flatMap(at -> since(request).map(since -> !at.isAfter(since)))
                .orElse(false);
    }

    /** In any of the three forms of a date; one that is none, or several, count for nothing (section 13.1.3). */
    private static Optional<Instant> since(HttpServletRequest request) {
        if (Collections.list(request.getHeaders("If-Modified-Since")).size() != 1) {
            return Optional.empty();
        }
        try {
            long millis = request.getDateHeader("If-Modified-Since");
            return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }
}
