package org.nianbao.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * A robots.txt as read (RFC 9309).
 *
 * @param text the file; empty = everything is allowed
 * @param at when it was fetched
 * @param status HTTP status of that fetch
 */
record RobotsFile(String text, Instant at, int status, BaseRobotRules rules) {

    /** The product token (section 2.2.1) to which groups are addressed. */
    static final String TOKEN = "nianbao";

    static final String PATH = "/robots.txt";

    /** Parsed at least up to here (section 2.5); what follows is ignored. */
    static final int MOST_BYTES = 500 * 1024;

    static RobotsFile parse(String origin, String text, Instant at, int status) {
        // The library's own ceiling would turn a long crawl-delay into a ban; Gate decides what is too long.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        var rules =
                parser.parseContent(origin + PATH, text.getBytes(StandardCharsets.UTF_8), "text/plain", List.of(TOKEN));
        return new RobotsFile(text, at, status, rules);
    }

    boolean allows(HttpUrl url) {
        return rules.isAllowed(url.toString());
    }

    /** The pause it asks for; zero if none. */
    Duration crawlDelay() {
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    /**
     * The text of a body. A page of HTML in its place, be it the home page, a soft 404 or a challenge, holds no rules and is
     * taken as an empty file: a refusal of ours would show at the page itself.
     */
    static String textOf(byte[] body) {
        var text = decode(body);
        if (body.length >= MOST_BYTES) {
            // The last line may be cut: half a rule is another rule.
            text = text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        }
        return text.stripLeading().startsWith("<") ? "" : text;
    }

    private static String decode(byte[] body) {
        int mark = body.length < 2 ? 0 : ((body[0] & 0xff) << 8) | (body[1] & 0xff);
        if (mark == 0xfffe || mark == 0xfeff) {
            return new String(body, StandardCharsets.UTF_16);
        }
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
