package org.nianbao.crawler.alert;

import java.nio.charset.StandardCharsets;
import org.nianbao.store.Sha256;

/** Whose entries a feed holds. */
public sealed interface FeedScope {

    /**
     * Where the feed lies below the data directory and below the public address of the watch: only letters, digits, a hyphen
     * and a dot, whatever an office is called.
     */
    String place(FeedFormat format);

    /** All of them, also those of agencies that are not watched any more. */
    record Whole() implements FeedScope {
        @Override
        public String place(FeedFormat format) {
            return format == FeedFormat.ATOM ? "feed.xml" : "rss.xml";
        }
    }

    /**
     * Of the agencies that an office supervises now.
     *
     * @param name as in the list of agencies
     */
    record Office(String name) implements FeedScope {

        private static final int DIGITS = 16;

        @Override
        public String place(FeedFormat format) {
            var number = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
            return "feeds/office-" + number + "." + format.ending();
        }
    }

    /**
     * Of the agencies in a division or below it.
     *
     * @param code of six digits (GB/T 2260)
     */
    record Region(String code) implements FeedScope {
        @Override
        public String place(FeedFormat format) {
            return "feeds/region-" + code + "." + format.ending();
        }
    }
}
