package org.nianbao.crawler.cli;

import java.time.LocalDate;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.crawler.ledger.EvidenceJson;
import org.nianbao.parser.Messages;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code explain --json}: the verdict, its reasons, the waivers, and every observation. */
record ExplainJson(Session session) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void print(Explanation explanation) {
        var verdict = explanation.verdict();
        var zone = verdict.owed().zone();
        var reasons = Messages.of(Verdict.BUNDLE, session.language());
        var node = JSON.createObjectNode();
        node.put("asOf", Moments.print(verdict.asOf(), zone));
        node.set("verdict", new VerdictJson(session.language()).node(verdict));
        var why = node.putArray("reasons");
        verdict.reasons().forEach(r -> why.add(reasons.text(r)));
        var waivers = node.putArray("waivers");
        verdict.owed().waivers().forEach(w -> waivers.add(waiver(w, verdict)));
        var evidence = new EvidenceJson(explanation.files(), zone);
        var seen = node.putArray("evidence");
        explanation.seen().forEach(w -> seen.add(evidence.node(w)));
        session.print(JSON.writeValueAsString(node));
    }

    private static ObjectNode waiver(Waiver waiver, Verdict verdict) {
        var node = JSON.createObjectNode();
        waiver.rule().ifPresentOrElse(rule -> node.put("rule", rule), () -> node.putNull("rule"));
        node.put("author", waiver.author());
        node.put("reason", waiver.reason());
        waiver.expires()
                .map(LocalDate::toString)
                .ifPresentOrElse(day -> node.put("expires", day), () -> node.putNull("expires"));
        node.put("holds", waiver.holdsOn(verdict.owed().day(verdict.asOf())));
        return node;
    }
}
