package org.nianbao.crawler.demo;

import com.sun.net.httpserver.Headers;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What lets a client ask whether its copy still holds (RFC 9110, section 8.8).
 *
 * @param etag quoted
 * @param modified to the second
 */
record Validators(String etag, ZonedDateTime modified) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** RFC 1123 as HTTP wants it: always two digits for the day. */
    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    static Validators of(byte[] body, LocalDateTime modified) {
        var crc = new CRC32();
        crc.update(body);
        var etag = '"' + Long.toHexString(crc.getValue()) + '-' + Integer.toHexString(body.length) + '"';
        return new Validators(etag, modified.atZone(CHINA).withZoneSameInstant(ZoneOffset.UTC));
    }

    String lastModified() {
        return IMF_FIXDATE.format(modified);
    }

    /** Whether the client's copy is the current one; If-None-Match decides alone where it is sent. */
    boolean hold(Headers request) {
        var tags = request.get("If-None-Match");
        if (tags != null) {
            return tags.stream().anyMatch(sent -> sent.contains(etag));
        }
        return Optional.ofNullable(request.getFirst("If-Modified-Since"))
                .flatMap(Validators::date)
                .map(since -> !modified.isAfter(since))
                .orElse(false);
    }

    private static Optional<ZonedDateTime> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            // RFC 9110: a date that cannot be read is as if it had not been sent.
            return Optional.empty();
        }
    }
}
