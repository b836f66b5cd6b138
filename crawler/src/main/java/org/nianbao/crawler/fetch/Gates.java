package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;

/** The gates of all hosts met so far. A thread never holds two gates at once. */
final class Gates {

    private final ConcurrentMap<String, Gate> gates = new ConcurrentHashMap<>();
    private final FetchMemory memory;
    private final Pause pause;
    private final Clock wall;

    Gates(FetchMemory memory, Pause pause, Clock wall) {
        this.memory = memory;
        this.pause = pause;
        this.wall = wall;
    }

    Gate of(HttpUrl url) {
        return gates.computeIfAbsent(hostOf(url), host -> new Gate(host, memory, pause, wall));
    }

    /** Host in lower case, with the port where it is not the scheme's own. */
    static String hostOf(HttpUrl url) {
        var host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }

    /** Scheme and host, as robots.txt knows them. */
    static String originOf(HttpUrl url) {
        return url.scheme() + "://" + hostOf(url);
    }
}
