package org.nianbao.crawler.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Recognises pages by which a firewall puts itself before the portal, so that they are not taken for an empty column. It
 * only names them: no challenge is ever answered.
 *
 * <p>Marks of such pages also stand in good pages, since a firewall leaves its script and cookies in everything it lets pass.
 * Hence a page that was delivered (2xx, 404, 410) counts only if there is little else on it: few words, hardly a link.
 */
public final class Challenge {

    /** Some challenges carry their whole script within the page. */
    private static final int READ = 256 * 1024;

    private static final int FEW_LINKS = 3;

    /** Visible characters of a page that has nothing to say but its script. */
    private static final int FEW_WORDS = 120;

    private Challenge() {}

    /**
     * Names the challenge.
     *
     * @param status HTTP status
     * @param headers with lower-case names, {@code set-cookie} included
     * @param body decoded bytes; only the first 256 KiB of an error are looked at, and no delivered page longer than that
     */
    public static Optional<String> recognise(int status, Map<String, String> headers, byte[] body) {
        var refused = status >= 400 && status != 404 && status != 410;
        if (!refused && (body.length == 0 || body.length > READ)) {
            return Optional.empty();
        }
        var sent = decode(body, Math.min(body.length, READ));
        if (!refused && status != 202 && !ChallengeMark.mayStandIn(sent)) {
            return Optional.empty();
        }
        var text = sent.toLowerCase(Locale.ROOT);
        if (!refused && !mayBePage(headers, text)) {
            return Optional.empty();
        }
        for (var mark : ChallengeMark.ALL) {
            if (mark.fits(status, refused, headers, text) && (refused || isBare(text, mark.words()))) {
                return Optional.of(mark.name());
            }
        }
        return status == 202 && text.contains("<script") && isBare(text, FEW_WORDS)
                ? Optional.of("要求执行脚本 script")
                : Optional.empty();
    }

    /** A challenge in the place of a file comes under the file's type, but begins as a page does. */
    private static boolean mayBePage(Map<String, String> headers, String text) {
        var type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        boolean said = type.isEmpty() || type.contains("html") || type.contains("text/plain");
        return said ? text.indexOf('<') >= 0 : text.stripLeading().startsWith("<");
    }

    private static boolean isBare(String text, int words) {
        var page = Jsoup.parse(text);
        return page.select("a[href]").size() <= FEW_LINKS && page.body().text().length() <= words;
    }

    private static String decode(byte[] body, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(body, 0, length, Charset.forName("GB18030")); // the other encoding of Chinese portals
        }
    }
}
