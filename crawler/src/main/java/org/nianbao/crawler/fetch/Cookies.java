package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** Cookies for the life of one fetcher, as a plain handshake needs them. Bounded: the oldest make room. */
final class Cookies implements CookieJar {

    private static final int MOST = 2_000;

    private record Key(String domain, String path, String name) {}

    private final Clock wall;
    private final Map<Key, Cookie> jar = new LinkedHashMap<>();

    Cookies(Clock wall) {
        this.wall = wall;
    }

    @Override
    public synchronized void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
        for (var cookie : cookies) {
            var key = new Key(cookie.domain(), cookie.path(), cookie.name());
            jar.remove(key);
            jar.put(key, cookie);
        }
        var oldest = jar.keySet().iterator();
        while (jar.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    @Override
    public synchronized List<Cookie> loadForRequest(HttpUrl url) {
        jar.values().removeIf(cookie -> cookie.expiresAt() <= wall.millis());
        return jar.values().stream().filter(cookie -> cookie.matches(url)).toList();
    }
}
