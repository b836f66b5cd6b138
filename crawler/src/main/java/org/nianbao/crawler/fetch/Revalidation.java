package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.parser.Hashes;
import org.nianbao.store.CachedPage;

/**
 * The conditional request for one remembered address (RFC 9110 section 13).
 *
 * <p>Both validators are sent, and both are replaced by those of every answer. Some servers say 304 for ever; since "the
 * report is not there" may rest on it, a body older than {@link #TRUST} is fetched anew whatever the server would say.
 */
final class Revalidation {

    static final Duration TRUST = Duration.ofDays(7);

    /** Where the age of the body is kept among a page's headers. No real header has a colon in its name. */
    private static final String BODY_AT = ":body-at";

    private final String key;
    private final Optional<CachedPage> remembered;
    private final FetchMemory memory;
    private final Clock clock;
    private final Clock wall;

    /** @param held whether the body of an address, by its hash, lies where "not modified" may refer to it */
    Revalidation(String key, FetchMemory memory, Clock clock, Clock wall, BiPredicate<String, String> held) {
        this.key = key;
        this.memory = memory;
        this.clock = clock;
        this.wall = wall;
        this.remembered = memory.page(key)
                .filter(page -> isTrusted(bodyAt(page), wall))
                .filter(page -> held.test(page.finalUrl(), digest(page)));
    }

    /** Headers that make the request conditional, if this is the hop from which the remembered body came. */
    Map<String, String> conditions(HttpUrl url) {
        var conditions = new LinkedHashMap<String, String>();
        remembered.filter(page -> page.finalUrl().equals(url.toString())).ifPresent(page -> {
            page.etag().ifPresent(v -> conditions.put("If-None-Match", v));
            page.lastModified().ifPresent(v -> conditions.put("If-Modified-Since", v));
        });
        return conditions;
    }

    /** The outcome of a good answer, which is remembered. */
    FetchOutcome conclude(Answer.Received answer) {
        return answer.status() == 304 ? unchanged(answer) : fresh(answer);
    }

    private FetchOutcome fresh(Answer.Received answer) {
        var headers = new HashMap<>(answer.plainHeaders());
        headers.put(BODY_AT, wall.instant().toString());
        headers.put(Fetched.DIGEST, Hashes.sha256(answer.body()));
        var page = new CachedPage(
                key,
                answer.url().toString(),
                validator(answer, "ETag"),
                validator(answer, "Last-Modified"),
                answer.header("Content-Type"),
                headers,
                answer.body(),
                clock.instant());
        memory.keepPage(page);
        return outcome(page, answer.url(), false);
    }

    private FetchOutcome unchanged(Answer.Received answer) {
        if (conditions(answer.url()).isEmpty()) {
            return new Unreachable(304, "HTTP 304, though nothing was remembered");
        }
        var old = remembered.orElseThrow();
        var headers = new HashMap<>(old.headers());
        headers.putAll(answer.plainHeaders());
        // A 304 describes the remembered body; what it says of a body of its own is not kept.
        old.contentType().ifPresent(type -> headers.put("content-type", type));
        var page = new CachedPage(
                key,
                old.finalUrl(),
                validator(answer, "ETag").or(old::etag),
                validator(answer, "Last-Modified").or(old::lastModified),
                old.contentType(),
                headers,
                old.body(),
                clock.instant());
        // Nothing to remember anew if the next request will be the same; a sweep over unchanged columns writes no page.
        if (!page.etag().equals(old.etag()) || !page.lastModified().equals(old.lastModified())) {
            memory.keepPage(page);
        }
        return outcome(page, answer.url(), true);
    }

    private static Fetched outcome(CachedPage page, HttpUrl answered, boolean unchanged) {
        var headers = new HashMap<>(page.headers());
        headers.remove(BODY_AT);
        return new Fetched(answered.uri(), page.body(), page.contentType(), Map.copyOf(headers), unchanged, page.at());
    }

    /** Only what may be sent back: a header takes printable ASCII. */
    private static Optional<String> validator(Answer.Received answer, String name) {
        return answer.header(name).filter(Revalidation::isSendable);
    }

    static boolean isSendable(String value) {
        return !value.isEmpty() && value.length() <= 1000 && value.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }

    /** Written down with the body; rows of older programs lack it. */
    private static String digest(CachedPage page) {
        var known = page.headers().get(Fetched.DIGEST);
        return known == null ? Hashes.sha256(page.body()) : known;
    }

    private static boolean isTrusted(Instant bodyAt, Clock wall) {
        var age = Duration.between(bodyAt, wall.instant());
        return !age.isNegative() && age.compareTo(TRUST) < 0;
    }

    private static Instant bodyAt(CachedPage page) {
        try {
            return Optional.ofNullable(page.headers().get(BODY_AT))
                    .map(Instant::parse)
                    .orElse(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH; // unknown age: fetch anew
        }
    }
}
