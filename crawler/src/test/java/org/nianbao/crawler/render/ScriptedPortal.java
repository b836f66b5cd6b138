package org.nianbao.crawler.render;

import java.net.URI;
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

/** Answers for a portal that is nowhere, and remembers what was asked. */
final class ScriptedPortal implements Fetcher {

    private final Map<String, FetchOutcome> answers = new HashMap<>();
    private final List<FetchRequest> asked = new ArrayList<>();

    ScriptedPortal put(String url, String type, String text) {
        return put(url, page(url, type, text));
    }

    ScriptedPortal put(String url, FetchOutcome outcome) {
        answers.put(url, outcome);
        return this;
    }

    static FetchOutcome.Fetched page(String url, String type, String text) {
        return new FetchOutcome.Fetched(
                URI.create(url),
                text.getBytes(StandardCharsets.UTF_8),
                Optional.of(type),
                Map.of(),
                false,
                Instant.EPOCH);
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        asked.add(request);
        return answers.getOrDefault(request.url().toString(), new FetchOutcome.Gone(404));
    }

    List<FetchRequest> asked() {
        return List.copyOf(asked);
    }

    List<String> addresses() {
        return asked.stream().map(r -> r.url().toString()).toList();
    }
}
