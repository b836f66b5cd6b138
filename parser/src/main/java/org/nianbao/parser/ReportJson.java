package org.nianbao.parser;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An examined file in JSON: one element of {@code reports} in {@code check --format json}. */
public final class ReportJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** A report that says of itself that it replaces an earlier one. */
    private static final Pattern CORRECTED = Pattern.compile("更正|勘误|修订版|重新(?:公布|发布)|以本(?:次|版)(?:公布|发布)?为准");

    private final Messages messages;

    public ReportJson(Locale locale) {
        this.messages = Messages.of("org.nianbao.parser.messages", locale);
    }

    /**
     * The element on one line, as it is stored: each finding with the key and arguments of its message besides, so that it
     * can be told in another language later; each section with a hash of its text, so that a change is noticed.
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

    /**
     * Writes findings on a file by themselves: {@code {"source": …, "findings": […]}}.
     *
     * @param source as in the element of the file
     */
    public void write(JsonGenerator json, String source, List<Finding> findings) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeArrayPropertyStart("findings");
        findings.forEach(f -> finding(json, f, false));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String source, Examined file, boolean withWords) {
        json.writeStartObject();
        json.writeStringProperty("source", source);
        json.writeStringProperty("sha256", file.sha256());
        text(json, "textSha256", file.textSha256());
        json.writeStringProperty("format", file.format().id());
        json.writeNumberProperty("bytes", file.bytes());
        report(json, file.report().orElse(Report.NOTHING), withWords);
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

    private static void report(JsonGenerator json, Report report, boolean toKeep) {
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
        if (toKeep) {
            json.writeBooleanProperty(
                    "corrected", CORRECTED.matcher(report.flow()).find());
        }
        json.writeArrayPropertyStart("sections");
        for (var section : report.sections()) {
            json.writeStartObject();
            json.writeNumberProperty("no", section.no());
            json.writeStringProperty("heading", section.heading());
            json.writeNumberProperty("chars", section.chars());
            if (toKeep) {
                json.writeStringProperty("sha256", Hashes.sha256(section.flow().getBytes(StandardCharsets.UTF_8)));
            }
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
