package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import org.nianbao.crawler.walk.discover.Candidate;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.discover.Reason;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code discover} found, for programs. */
final class DiscoveryJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DiscoveryJson() {}

    static void print(Discovery discovery, PrintStream out) {
        var node = JSON.createObjectNode()
                .put("portal", discovery.start().toString())
                .put("siteName", discovery.siteName().orElse(null))
                .put("siteCode", discovery.siteCode().orElse(null))
                .put("found", discovery.found().isPresent())
                .put("finished", discovery.isFinished())
                .put("column", discovery.found().map(c -> c.url().toString()).orElse(null))
                .put("how", discovery.found().map(Candidate::how).orElse(null))
                .put("verified", discovery.found().filter(Candidate::isVerified).isPresent());
        var candidates = node.putArray("candidates");
        discovery.candidates().forEach(c -> candidate(c, candidates.addObject()));
        var refused = node.putArray("refused");
        discovery.refused().stream().sorted().forEach(refused::add);
        var obstacles = node.putArray("obstacles");
        discovery
                .obstacles()
                .forEach(o -> obstacles
                        .addObject()
                        .put("url", o.url().toString())
                        .put("state", o.state().name())
                        .put("detail", o.detail()));
        node.put("requests", discovery.requests());
        out.println(JSON.writeValueAsString(node));
    }

    private static void candidate(Candidate candidate, ObjectNode node) {
        node.put("url", candidate.url().toString())
                .put("how", candidate.how())
                .put("score", candidate.score())
                .put("state", candidate.state().name())
                .put("detail", candidate.detail())
                .put("reports", candidate.reports());
        var years = node.putArray("years");
        candidate.years().forEach(years::add);
        var reasons = node.putArray("reasons");
        candidate.reasons().stream()
                .sorted(Comparator.comparing(Reason::ordinal))
                .forEach(r -> reasons.add(r.name().toLowerCase(Locale.ROOT)));
    }
}
