package org.nianbao.crawler.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what the browser says on the side, of which only the reason why it cannot go on is kept. */
final class LastWords implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);

    private static final int LONGEST = 300;
    private static final Pattern FATAL =
            Pattern.compile("FATAL:[^\\]]{0,200}\\] ?(.*)|(.*error while loading shared libraries.*)");

    private final InputStream from;
    private volatile Optional<String> reason = Optional.empty();

    LastWords(InputStream from) {
        this.from = from;
    }

    /** Why it ended, if it said so. */
    Optional<String> reason() {
        return reason;
    }

    @Override
    public void run() {
        try (var lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = FATAL.matcher(line);
                if (found.find()) {
                    var words = Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
                    reason = Optional.of(words.substring(0, Math.min(LONGEST, words.length())));
                }
            }
        } catch (IOException e) {
            LOG.debug("the browser fell silent", e);
        }
    }
}
