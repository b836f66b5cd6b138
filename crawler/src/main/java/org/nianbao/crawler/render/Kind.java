package org.nianbao.crawler.render;

import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** What a request of a page is for. */
enum Kind {
    /** Pictures, fonts, sounds, films: no list needs them, so nobody is asked. */
    ORNAMENT,
    /** Looks only; a page shows its list without it. */
    STYLE,
    /** All that a list may hang on. */
    MATTER;

    private static final Set<String> ORNAMENTS = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "ico", "webp", "avif", "bmp", "cur", "woff", "woff2", "ttf", "otf",
            "eot", "mp3", "mp4", "m3u8", "webm", "ogg", "flv", "swf", "wav");

    static Kind of(HttpUrl address, String accept) {
        var segments = address.pathSegments();
        var name = segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        var wanted = accept.toLowerCase(Locale.ROOT).strip();
        if (ORNAMENTS.contains(extension) || wanted.startsWith("image/")) {
            return ORNAMENT;
        }
        return extension.equals("css") || extension.equals("map") || wanted.startsWith("text/css") ? STYLE : MATTER;
    }
}
