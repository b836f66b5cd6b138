package org.nianbao.parser;

import java.util.Locale;
import org.nianbao.parser.check.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An examined file in JSON: one element of {@code reports} in {@code check --format json}. */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Messages messages;

    public ReportJson(Locale locale) {
        this.messages = Messages.of("org.nianbao.parser.messages", locale);
    }

    /**
     * @param source where the file came from, as the user named it
     */
    public ObjectNode of(String source, Examined file) {
        var node = JSON.createObjectNode();
        node.put("source", source);
        node.put("sha256", file.sha256());
        file.textSha256().ifPresentOrElse(h -> node.put("textSha256", h), () -> node.putNull("textSha256"));
        node.put("format", file.format().id());
        node.put("bytes", file.bytes());
        file.report().ifPresent(report -> {
            report.title().ifPresent(t -> node.put("title", t.raw()));
            report.agency().ifPresent(a -> node.put("agency", a));
            report.year().ifPresent(y -> node.put("year", y));
            node.put("template", report.template().id());
            node.put("hybrid", report.hybrid());
            report.signedOn().ifPresent(d -> node.put("signedOn", d.toString()));
            var sections = node.putArray("sections");
            report.sections()
                    .forEach(s -> sections.addObject()
                            .put("no", s.no())
                            .put("heading", s.heading())
                            .put("chars", s.chars()));
            var cells = node.putObject("cells");
            report.cells().forEach((id, cell) -> {
                var value = cells.putObject(id).put("raw", cell.raw());
                cell.value().ifPresentOrElse(v -> value.put("value", v), () -> value.putNull("value"));
            });
        });
        if (file.report().isEmpty()) {
            node.put("template", "none").put("hybrid", false);
            node.putArray("sections");
            node.putObject("cells");
        }
        var findings = node.putArray("findings");
        file.findings().forEach(f -> add(findings, f));
        node.put("verdict", file.verdict().name());
        file.reason().ifPresent(r -> node.put("reason", messages.text(r)));
        return node;
    }

    /** Appends a finding in the form of the contract. */
    public void add(ArrayNode findings, Finding finding) {
        var node = findings.addObject();
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().id());
        node.put("certainty", finding.certainty().id());
        var cells = node.putArray("cells");
        finding.cells().forEach(cells::add);
        node.put("message", messages.text(finding.message()));
        node.put("expected", finding.expected());
        node.put("actual", finding.actual());
        node.put("basis", messages.text(finding.rule() + ".basis"));
    }
}
