package org.nianbao.crawler.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The feed: whether it was written, when, and whether it can be read.
 *
 * @param swept whether there was a sweep, after which there is a feed
 * @param now by the machine's clock, as the times of files are
 */
public record FeedProbe(Path feed, boolean swept, Instant now) implements Probe {

    private static final String SUBJECT = "feed";

    @Override
    public List<Result> look() {
        return List.of(Files.exists(feed) ? written() : none());
    }

    private Result none() {
        return swept ? Result.problem(SUBJECT, "feed.missing", feed) : Result.note(SUBJECT, "feed.none", feed);
    }

    private Result written() {
        try {
            var document = Jsoup.parse(Files.readString(feed, StandardCharsets.UTF_8), "", Parser.xmlParser());
            if (document.select("feed > id").isEmpty()) {
                return Result.problem(SUBJECT, "feed.broken", feed);
            }
            var age = Duration.between(Files.getLastModifiedTime(feed).toInstant(), now);
            return Result.ok(
                    SUBJECT,
                    "feed.written",
                    feed,
                    document.select("feed > entry").size(),
                    Math.max(0, age.toHours()));
        } catch (IOException e) {
            return Result.problem(SUBJECT, "feed.unreadable", feed, e);
        }
    }
}
