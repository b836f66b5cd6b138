package org.nianbao.crawler.fetch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** The redirects of one fetch: where it stands, and when it has been led around long enough. */
final class Trail {

    static final int HOPS = 5;

    private final Set<HttpUrl> seen = new HashSet<>();
    private final Set<String> cookies = new HashSet<>();
    private HttpUrl here;
    private int hops;
    private boolean shakesHands;

    Trail(HttpUrl start) {
        this.here = start;
        seen.add(start);
    }

    HttpUrl here() {
        return here;
    }

    /**
     * Goes where a redirect leads, http to https and back included. An address already seen may be met again if the
     * redirect brought a cookie not brought before, which is how some portals greet a new visitor.
     *
     * @return why it leads nowhere; empty if it was followed
     */
    Optional<FetchOutcome> follow(Answer.Received redirect) {
        var target = redirect.target();
        if (target.isEmpty()) {
            return stop(redirect, "redirect to no http address");
        }
        boolean news = cookies.addAll(redirect.headers().values("Set-Cookie"));
        boolean again = !seen.add(target.get());
        if (again && !news) {
            return redirect.setsCookie() ? handshakeWithoutEnd(redirect) : stop(redirect, "redirect loop");
        }
        shakesHands |= again;
        if (++hops > HOPS) {
            return shakesHands ? handshakeWithoutEnd(redirect) : stop(redirect, "more than " + HOPS + " redirects");
        }
        here = target.get();
        return Optional.empty();
    }

    private static Optional<FetchOutcome> handshakeWithoutEnd(Answer.Received redirect) {
        return Optional.of(
                new Blocked(redirect.status(), "HTTP " + redirect.status() + ", cookie handshake without end"));
    }

    private static Optional<FetchOutcome> stop(Answer.Received redirect, String detail) {
        return Optional.of(new Unreachable(redirect.status(), detail));
    }
}
