package org.nianbao.crawler.walk;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/** A portal in memory. Addresses it does not know are gone. An address may answer differently each time. */
final class FakeFetcher implements Fetcher {

    static final Instant NOW = Instant.parse("2026-02-01T01:00:00Z");

    final List<URI> asked = new ArrayList<>();
    final List<Optional<URI>> referers = new ArrayList<>();
    private final Map<URI, List<FetchOutcome>> answers = new HashMap<>();

    FakeFetcher page(String url, String html) {
        return answer(url, fetched(url, html));
    }

    FakeFetcher answer(String url, FetchOutcome outcome) {
        answers.computeIfAbsent(URI.create(url), u -> new ArrayList<>()).add(outcome);
        return this;
    }

    static FetchOutcome.Fetched fetched(String url, String html) {
        return fetched(url, html, StandardCharsets.UTF_8, Map.of());
    }

    static FetchOutcome.Fetched fetched(String url, String html, Charset charset, Map<String, String> headers) {
        return new FetchOutcome.Fetched(
                URI.create(url), html.getBytes(charset), Optional.of("text/html"), headers, false, NOW);
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        var url = request.url();
        if (request.use() != Use.REVALIDATE) {
            throw new AssertionError("a column is read with conditional requests");
        }
        asked.add(url);
        referers.add(request.referer());
        var queue = answers.get(url);
        if (queue == null) {
            return new FetchOutcome.Gone(404);
        }
        return queue.size() > 1 ? queue.remove(0) : queue.get(0);
    }
}
