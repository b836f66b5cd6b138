package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.crawler.fetch.Answer.Failed;
import org.nianbao.crawler.fetch.Answer.Part;
import org.nianbao.crawler.fetch.Answer.Received;
import org.nianbao.crawler.fetch.BodyReader.Limit;

/**
 * Fetches the rest of a file that broke off on the way (RFC 9110 sections 13.1.5 and 14). Only what the server names so well
 * that the rest must belong to the same bytes is joined; else the file is asked for anew, once. Every request waits its turn.
 */
final class Resumption {

    /** How often a rest is asked for. */
    static final int MOST = 3;

    /** Less is not worth a request of its own; also what each attempt has to bring. */
    static final int WORTH = 16 * 1024;

    /** A file that is changed twice within a second keeps its date (RFC 9110 section 8.8.2.2). */
    private static final Duration SETTLED = Duration.ofSeconds(60);

    private static final Pattern RANGE = Pattern.compile("bytes\\s+(\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    /** One request for the file, in turn. */
    interface Asking {
        Answer ask(Map<String, String> headers) throws InterruptedException;
    }

    private final Asking asking;
    private final Limit limit;
    private final Clock wall;

    private Resumption(Asking asking, Limit limit, Clock wall) {
        this.asking = asking;
        this.limit = limit;
        this.wall = wall;
    }

    /** The file in one piece, however many requests that takes; or the first failure. */
    static Answer whole(Asking asking, Limit limit, Clock wall) throws InterruptedException {
        return new Resumption(asking, limit, wall).complete(asking.ask(Map.of()));
    }

    private Answer complete(Answer first) throws InterruptedException {
        var answer = first;
        for (int i = 0; i < MOST; i++) {
            if (!(answer instanceof Failed failed) || failed.part().isEmpty()) {
                return answer;
            }
            var part = failed.part().get();
            var validator = validator(part);
            if (validator.isEmpty() || part.bytes().length < WORTH) {
                return answer;
            }
            var rest = asking.ask(Map.of(
                    "Range",
                    "bytes=" + part.bytes().length + "-",
                    "If-Range",
                    validator.get(),
                    "Accept-Encoding",
                    "identity"));
            answer = joined(failed, part, rest);
            if (answer.equals(failed)) {
                return failed; // nothing was gained, and nothing will be
            }
        }
        return answer;
    }

    private Answer joined(Failed before, Part part, Answer rest) throws InterruptedException {
        if (rest instanceof Received received) {
            return switch (received.status()) {
                case 200 -> received; // another file by now, or a server that knows no ranges: this is all of it
                case 206 ->
                    fits(part, received.headers().get("Content-Range"), received.body().length, true)
                            ? whole(part, received.body())
                            : asking.ask(Map.of());
                case 416 -> asking.ask(Map.of());
                default -> before;
            };
        }
        if (!(rest instanceof Failed again) || again.part().isEmpty()) {
            return before;
        }
        var more = again.part().get();
        if (again.status() == 200) {
            return again;
        }
        boolean longer = more.bytes().length >= WORTH
                && fits(part, more.headers().get("Content-Range"), more.bytes().length, false);
        return longer ? new Failed(before.status(), again.detail(), Optional.of(grown(part, more.bytes()))) : before;
    }

    /** Whether these are the bytes that were asked for: from where it broke off, to the end of a file of the same length. */
    private static boolean fits(Part part, @Nullable String range, int bytes, boolean toEnd) {
        var said = RANGE.matcher(range == null ? "" : range.strip());
        if (!said.matches()) {
            return false;
        }
        long from = Long.parseLong(said.group(1));
        long to = Long.parseLong(said.group(2));
        long length = said.group(3).equals("*") ? part.length() : Long.parseLong(said.group(3));
        return from == part.bytes().length
                && length > 0
                && to == length - 1
                && (part.length() < 0 || part.length() == length)
                && (toEnd ? from + bytes == length : from + bytes < length);
    }

    private Answer whole(Part part, byte[] rest) {
        if (part.bytes().length + (long) rest.length > limit.bytes()) {
            return new Answer.TooBig(limit.bytes());
        }
        return new Received(part.url(), 200, part.headers(), grown(part, rest).bytes());
    }

    private static Part grown(Part part, byte[] more) {
        var all = Arrays.copyOf(part.bytes(), part.bytes().length + more.length);
        System.arraycopy(more, 0, all, part.bytes().length, more.length);
        return new Part(part.url(), part.headers(), all, part.length());
    }

    /** What names these very bytes: a strong ETag, or a date old enough that the file cannot have changed under it. */
    private Optional<String> validator(Part part) {
        if ("none".equalsIgnoreCase(part.headers().get("Accept-Ranges"))) {
            return Optional.empty();
        }
        var etag = part.headers().get("ETag");
        if (etag != null) {
            return Optional.of(etag).filter(e -> e.startsWith("\"") && Revalidation.isSendable(e));
        }
        var changed = part.headers().getInstant("Last-Modified");
        var sent = part.headers().getInstant("Date");
        boolean settled = changed != null
                && Duration.between(changed, sent == null ? wall.instant() : sent)
                                .compareTo(SETTLED)
                        >= 0;
        return settled
                ? Optional.ofNullable(part.headers().get("Last-Modified")).filter(Revalidation::isSendable)
                : Optional.empty();
    }
}
