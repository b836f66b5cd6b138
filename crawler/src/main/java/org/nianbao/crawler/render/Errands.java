package org.nianbao.crawler.render;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Payload;
import org.nianbao.crawler.walk.PageRenderer.Sheet;

/**
 * Decides what becomes of a request of the browser. What the page itself is made of and lies on its portal is fetched by our
 * fetcher, with its manners; all else is refused. For one thread.
 */
final class Errands {

    private static final Pattern TEXT =
            Pattern.compile("(?i)(?:text/|application/(?:[\\w.+-]*(?:json|javascript|xml))).*");
    private static final Pattern FORM =
            Pattern.compile("(?i)(?:text/|application/(?:x-www-form-urlencoded|[\\w.+-]*json|xml)).*");
    private static final int MOST_TROUBLES = 5;

    private final Site site;
    private final Sheet sheet;
    private final Fetcher fetcher;
    private final Limits limits;
    private final Map<URI, ProxyAnswer> held = new HashMap<>();
    private final Set<String> troubles = new LinkedHashSet<>();
    private Optional<String> blocked = Optional.empty();
    private boolean begun;
    private int asked;
    private long bytes;

    Errands(Site site, Sheet sheet, Fetcher fetcher, Limits limits) {
        this.site = site;
        this.sheet = sheet;
        this.fetcher = fetcher;
        this.limits = limits;
    }

    /** What the page asked of its portal and did not get, each once and the first few. */
    List<String> troubles() {
        return new ArrayList<>(troubles).subList(0, Math.min(MOST_TROUBLES, troubles.size()));
    }

    /** The words of a block, if the portal blocked anything. */
    Optional<String> blocked() {
        return blocked;
    }

    /** Whether the page's own document was given out. */
    boolean hasBegun() {
        return begun;
    }

    ProxyAnswer run(ProxyRequest request) {
        if (request.method().equals("CONNECT")) {
            return site.holdsAuthority(request.target())
                    ? trouble(403, "an encrypted connection or a web socket to " + request.target() + " was refused")
                    : ProxyAnswer.refusal(403);
        }
        var address = request.target().startsWith("http://") ? HttpUrl.parse(request.target()) : null;
        if (address == null) {
            return ProxyAnswer.refusal(400);
        }
        if (!site.holds(address)) {
            return ProxyAnswer.refusal(403);
        }
        var kind = Kind.of(address, request.header("accept").orElse(""));
        if (kind == Kind.ORNAMENT) {
            return ProxyAnswer.refusal(403);
        }
        var ready = ready(request, address);
        if (ready.isPresent()) {
            return ready.get();
        }
        return switch (request.method()) {
            case "GET" -> fetch(request, address, kind, Optional.empty());
            case "POST" -> post(request, address, kind);
            default -> trouble(405, request.method() + " " + address + " was refused");
        };
    }

    /** What needs no request: the page that was fetched already, and what a redirect led to. */
    private Optional<ProxyAnswer> ready(ProxyRequest request, HttpUrl address) {
        if (!request.method().equals("GET")) {
            return Optional.empty();
        }
        if (!begun && address.uri().equals(withoutFragment(site.start()).uri())) {
            begun = true;
            var page = site.shown(sheet.source().getBytes(StandardCharsets.UTF_8));
            return Optional.of(new ProxyAnswer(200, Map.of("Content-Type", "text/html; charset=utf-8"), page));
        }
        return Optional.ofNullable(held.remove(address.uri()));
    }

    private static HttpUrl withoutFragment(HttpUrl address) {
        return address.newBuilder().fragment(null).build();
    }

    private ProxyAnswer post(ProxyRequest request, HttpUrl address, Kind kind) {
        var type = request.header("content-type").orElse("text/plain");
        var text = text(request.body());
        if (!FORM.matcher(type).matches() || text.isEmpty()) {
            return trouble(403, "POST " + address + " with " + type + " was refused");
        }
        return fetch(request, address, kind, Optional.of(new Payload(type, text.get())));
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // a file, which no list asks for
        }
    }

    private ProxyAnswer fetch(ProxyRequest request, HttpUrl address, Kind kind, Optional<Payload> payload) {
        if (asked >= limits.requests() || bytes >= limits.bytes()) {
            return trouble(
                    403,
                    asked >= limits.requests()
                            ? "more than " + limits.requests() + " requests"
                            : "more than " + limits.bytes() + " bytes");
        }
        asked++;
        var url = site.real(address);
        var referer = request.header("referer")
                .map(HttpUrl::parse)
                .filter(site::holds)
                .map(site::real);
        // Asked for once and not remembered: what scripts ask for is no visit that can be repeated.
        var outcome = fetcher.fetch(new FetchRequest(url.uri(), referer.map(HttpUrl::uri), Fetcher.Use.ONCE, payload));
        if (outcome instanceof Fetched fetched) {
            bytes += fetched.body().length;
            return arrived(fetched, address, request);
        }
        return failed(outcome, url, kind);
    }

    private ProxyAnswer arrived(Fetched fetched, HttpUrl address, ProxyRequest request) {
        var answer = answer(fetched, request);
        var end = HttpUrl.parse(fetched.url().toString());
        if (end == null
                || request.method().equals("POST")
                || site.shown(end).uri().equals(address.uri())) {
            return answer;
        }
        // The browser resolves references against the address that answered, so it has to know it.
        var shown = site.shown(end);
        held.put(shown.uri(), answer);
        return ProxyAnswer.redirect(shown.toString());
    }

    private ProxyAnswer answer(Fetched fetched, ProxyRequest request) {
        var headers = new TreeMap<String, String>();
        fetched.contentType().ifPresent(type -> headers.put("Content-Type", type));
        if (fetched.headers().containsKey("access-control-allow-origin")) {
            headers.put("Access-Control-Allow-Origin", request.header("origin").orElse("*"));
        }
        boolean text =
                fetched.contentType().filter(t -> TEXT.matcher(t).matches()).isPresent();
        return new ProxyAnswer(200, headers, text ? site.shown(fetched.body()) : fetched.body());
    }

    private ProxyAnswer failed(FetchOutcome outcome, HttpUrl url, Kind kind) {
        if (outcome instanceof FetchOutcome.Blocked block) {
            blocked = blocked.or(() -> Optional.of(block.detail() + ", at " + url));
            return ProxyAnswer.refusal(403);
        }
        int status = outcome instanceof FetchOutcome.Gone gone ? gone.status() : 502;
        return kind == Kind.STYLE ? ProxyAnswer.refusal(status) : trouble(status, words(outcome) + ", at " + url);
    }

    private static String words(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Gone gone) {
            return "HTTP " + gone.status();
        }
        if (outcome instanceof FetchOutcome.Unreachable unreachable) {
            return unreachable.detail();
        }
        if (outcome instanceof FetchOutcome.NotAllowed refused) {
            return refused.detail();
        }
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private ProxyAnswer trouble(int status, String why) {
        troubles.add(why);
        return ProxyAnswer.refusal(status);
    }

    /** The address with which the browser starts. */
    URI start() {
        return site.start().uri();
    }
}
