package org.nianbao.parser;

import java.io.StringWriter;
import java.util.Locale;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An examined file in JSON: one element of {@code reports} in {@code check --format json}. */
public final class ReportJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Messages messages;

    public ReportJson(Locale locale) {
        this.messages = Messages.of("org.nianbao.parser.messages", locale);
    }

    /** The element on one line, as it is stored. */
    public String line(String source, Examined file) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, source, file);
        }
        return text.toString();
    }

    /**
     * Writes the element.
     *
     * @param source where the file came from, as the user named it
     */
    public void write(JsonGenerator json, String source, Examined file) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeStringProperty("sha256", file.sha256());
        if (file.textSha256().isPresent()) {
            json.writeStringProperty("textSha256", file.textSha256().get());
        } else {
            json.writeNullProperty("textSha256");
        }
        json.writeStringProperty("format", file.format().id());
        json.writeNumberProperty("bytes", file.bytes());
        if (file.report().isPresent()) {
            report(json, file.report().get());
        } else {
            json.writeStringProperty("template", "none");
            json.writeBooleanProperty("hybrid", false);
            json.writeArrayPropertyStart("sections");
            json.writeEndArray();
            json.writeObjectPropertyStart("cells");
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("findings");
        file.findings().forEach(f -> finding(json, f));
        json.writeEndArray();
        json.writeStringProperty("verdict", file.verdict().name());
        file.reason().ifPresent(r -> json.writeStringProperty("reason", messages.text(r)));
        json.writeEndObject();
    }

    private static void report(JsonGenerator json, Report report) {
        report.title().ifPresent(t -> json.writeStringProperty("title", t.raw()));
        report.agency().ifPresent(a -> json.writeStringProperty("agency", a));
        report.year().ifPresent(y -> json.writeNumberProperty("year", y));
        json.writeStringProperty("template", report.template().id());
        json.writeBooleanProperty("hybrid", report.hybrid());
        report.signedOn().ifPresent(d -> json.writeStringProperty("signedOn", d.toString()));
        json.writeArrayPropertyStart("sections");
        for (var section : report.sections()) {
            json.writeStartObject();
            json.writeNumberProperty("no", section.no());
            json.writeStringProperty("heading", section.heading());
            json.writeNumberProperty("chars", section.chars());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("cells");
        report.cells().forEach((id, cell) -> {
            json.writeObjectPropertyStart(id);
            json.writeStringProperty("raw", cell.raw());
            if (cell.value().isPresent()) {
                json.writeNumberProperty("value", cell.value().get());
            } else {
                json.writeNullProperty("value");
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("certainty", finding.certainty().id());
        json.writeArrayPropertyStart("cells");
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("message", messages.text(finding.message()));
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("actual", finding.actual());
        json.writeStringProperty("basis", messages.text(finding.rule() + ".basis"));
        json.writeEndObject();
    }
}
