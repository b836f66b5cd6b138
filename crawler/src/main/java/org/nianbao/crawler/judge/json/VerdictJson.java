package org.nianbao.crawler.judge.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Detail;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Look;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes verdicts as {@code run --json} and {@code status --format json} print them. What is not known is JSON null; the
 * same verdict gives the same bytes.
 */
public final class VerdictJson {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Messages messages;

    /** Writes messages to people in that language; everything else is the same in every language. */
    public VerdictJson(Locale language) {
        this.messages = Messages.of(Verdict.BUNDLE, language);
    }

    /** The whole answer: moment, coverage, verdicts. */
    public ObjectNode document(Instant asOf, ZoneId zone, Coverage coverage, List<Verdict> verdicts) {
        var node = mapper.createObjectNode();
        node.put("asOf", Moments.print(asOf, zone));
        node.set("coverage", coverage(coverage));
        var list = node.putArray("verdicts");
        verdicts.forEach(v -> list.add(node(v)));
        return node;
    }

    /** How many of the agencies were looked at. */
    public ObjectNode coverage(Coverage coverage) {
        return mapper.createObjectNode()
                .put("agencies", coverage.agencies())
                .put("due", coverage.due())
                .put("checked", coverage.checked());
    }

    /** One verdict on one line, as it is stored. */
    public String line(Verdict verdict) {
        return mapper.writeValueAsString(node(verdict));
    }

    /** One verdict; {@code detail}, {@code baseline} and {@code column} (the address last looked at) close it, and {@code exemption} if there is one. */
    public ObjectNode node(Verdict verdict) {
        var node = mapper.createObjectNode();
        node.put("agency", verdict.agency());
        node.put("name", verdict.name());
        node.put("year", verdict.year());
        node.put("deadline", verdict.deadline().date().toString());
        node.put("deadlineBasis", verdict.deadline().basis().id());
        node.put("timeliness", verdict.timeliness().name());
        node.put("daysLate", verdict.daysLate());
        node.put("confirmed", verdict.confirmed());
        put(node, "publishedOn", verdict.published().map(p -> p.on().toString()));
        put(node, "publishedBasis", verdict.published().map(p -> p.basis().id()));
        put(node, "firstSeen", verdict.firstSeen().map(at -> moment(verdict, at)));
        put(node, "conformity", verdict.conformity().map(Enum::name));
        node.put("violations", verdict.violations());
        node.put("warnings", verdict.warnings());
        node.put("reviews", verdict.reviews());
        findings(node.putArray("findings"), verdict);
        put(node, "url", verdict.url());
        var documents = node.putArray("documents");
        verdict.documents().forEach(file -> documents.add(document(file)));
        fetch(node.putObject("fetch"), verdict);
        put(node, "detail", verdict.detail().map(Detail::code));
        node.put("baseline", verdict.baseline());
        put(node, "column", verdict.lastLook().map(Look::url));
        verdict.exemption().ifPresent(waiver -> node.set("exemption", waiver(waiver)));
        return node;
    }

    private void findings(ArrayNode list, Verdict verdict) {
        verdict.conclusion().remarks().forEach(r -> list.add(remark(r, verdict)));
        for (var finding : verdict.publication()) {
            var words = Remark.of(finding, messages.text(finding.message()), messages.text(verdict.basis(finding)));
            list.add(remark(words, verdict));
        }
    }

    private ObjectNode remark(Remark remark, Verdict verdict) {
        var node = mapper.createObjectNode();
        node.put("rule", remark.rule());
        node.put("severity", remark.severity().id());
        node.put("certainty", remark.certainty().id());
        var cells = node.putArray("cells");
        remark.cells().forEach(cells::add);
        node.put("where", remark.where());
        node.put("quote", remark.quote());
        node.put("message", remark.message());
        node.put("expected", remark.expected());
        node.put("actual", remark.actual());
        node.put("basis", remark.basis());
        verdict.waiver(remark.rule()).ifPresent(waiver -> {
            node.put("waived", true);
            node.set("waiver", waiver(waiver));
        });
        return node;
    }

    private ObjectNode waiver(Waiver waiver) {
        var node = mapper.createObjectNode();
        node.put("author", waiver.author());
        node.put("reason", waiver.reason());
        put(node, "expires", waiver.expires().map(LocalDate::toString));
        return node;
    }

    private ObjectNode document(DocumentRef file) {
        return mapper.createObjectNode()
                .put("url", file.url())
                .put("name", file.name())
                .put("format", file.format())
                .put("sha256", file.sha256())
                .put("role", file.role().id());
    }

    private static void fetch(ObjectNode node, Verdict verdict) {
        node.put("state", verdict.fetch().name());
        node.put("detail", verdict.lastLook().map(Look::detail).orElse(""));
        put(node, "at", verdict.lastLook().map(look -> moment(verdict, look.at())));
    }

    private static String moment(Verdict verdict, Instant at) {
        return Moments.print(at, verdict.owed().zone());
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
    }
}
