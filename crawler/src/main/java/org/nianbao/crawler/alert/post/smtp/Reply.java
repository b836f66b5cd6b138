package org.nianbao.crawler.alert.post.smtp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A server's reply (RFC 5321, 4.2).
 *
 * @param code three digits
 * @param text all of it, code and line ends included
 */
record Reply(int code, String text) {

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    /** Not now. */
    boolean isTransient() {
        return code / 100 == 4;
    }

    /** Not ever. */
    boolean isPermanent() {
        return code / 100 == 5;
    }

    /** The server hangs up (RFC 5321, 3.8). */
    boolean isFarewell() {
        return code == 421;
    }

    /** The enhanced status code (RFC 3463), if there is one. */
    Optional<String> status() {
        var found = ENHANCED.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether its enhanced status code begins so. */
    boolean says(String prefix) {
        return status().filter(s -> s.startsWith(prefix)).isPresent();
    }
}
