package org.nianbao.parser;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;
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

    /**
     * The element on one line, as it is stored: each finding with the key and arguments of its message besides, so that it
     * can be told in another language later.
     */
    public String line(String source, Examined file) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, source, file, true);
        }
        return text.toString();
    }

    /**
     * Writes the element.
     *
     * @param source where the file came from, as the user named it
     */
    public void write(JsonGenerator json, String source, Examined file) {
        write(json, source, file, false);
    }

    private void write(JsonGenerator json, String source, Examined file, boolean withWords) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeStringProperty("sha256", file.sha256());
        text(json, "textSha256", file.textSha256());
        json.writeStringProperty("format", file.format().id());
        json.writeNumberProperty("bytes", file.bytes());
        report(json, file.report().orElse(Report.NOTHING));
        json.writeArrayPropertyStart("findings");
        file.findings().forEach(f -> finding(json, f, withWords));
        json.writeEndArray();
        json.writeStringProperty("verdict", file.verdict().name());
        file.reason().ifPresent(r -> json.writeStringProperty("reason", messages.text(r)));
        json.writeEndObject();
    }

    /** What is not known is JSON null, so that every element has the same fields. */
    private static void text(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void report(JsonGenerator json, Report report) {
        text(json, "title", report.title().map(Title::raw));
        text(json, "agency", report.agency());
        if (report.year().isPresent()) {
            json.writeNumberProperty("year", report.year().getAsInt());
        } else {
            json.writeNullProperty("year");
        }
        json.writeStringProperty("template", report.template().id());
        json.writeBooleanProperty("hybrid", report.hybrid());
        text(json, "signedOn", report.signedOn().map(LocalDate::toString));
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

    private void finding(JsonGenerator json, Finding finding, boolean withWords) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("certainty", finding.certainty().id());
        json.writeArrayPropertyStart("cells");
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("where", finding.where());
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("message", messages.text(finding.message()));
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("actual", finding.actual());
        json.writeStringProperty("basis", messages.text(finding.rule() + ".basis"));
        if (withWords) {
            json.writeStringProperty("key", finding.message().key());
            json.writeArrayPropertyStart("args");
            finding.message().args().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
