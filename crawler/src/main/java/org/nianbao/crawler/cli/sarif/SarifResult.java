package org.nianbao.crawler.cli.sarif;

import java.util.Optional;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.FormLabels;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Template;
import tools.jackson.core.JsonGenerator;

/** Findings on one file as {@code result} objects (3.27). */
final class SarifResult {

    private final JsonGenerator json;
    private final Messages words;
    private final SarifRules rules;
    private final SarifFile file;
    private final FormLabels names;

    SarifResult(JsonGenerator json, Messages words, SarifRules rules, SarifFile file, Optional<Report> report) {
        this.json = json;
        this.words = words;
        this.rules = rules;
        this.file = file;
        this.names = FormLabels.of(
                report.map(r -> Template.bestFor(r.template(), r.year())).orElse(Template.FORM_2021));
    }

    void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        rules.index(finding.rule()).ifPresent(i -> json.writeNumberProperty("ruleIndex", i));
        boolean certain = finding.certainty() == Certainty.CERTAIN;
        json.writeStringProperty("kind", certain ? "fail" : "review");
        // 3.27.10: a result of another kind than "fail" has no level; its severity stands among the properties.
        json.writeStringProperty("level", certain ? SarifRules.level(finding.severity()) : "none");
        SarifText.message(json, words.text(finding.message()));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        file.physical(json);
        if (!finding.where().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            logical(finding.where(), finding.cells().isEmpty() ? "section" : "table");
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        cells(finding);
        properties(finding);
        json.writeEndObject();
    }

    private void logical(String name, String kind) {
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", name);
        json.writeStringProperty("kind", kind);
        json.writeEndObject();
    }

    /** Each cell by its printed names; the id of the cell is its decorated name (3.33.6). */
    private void cells(Finding finding) {
        if (finding.cells().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (var id : finding.cells()) {
            var cell = names.cell(id);
            json.writeStartObject();
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", cell.toString());
            json.writeStringProperty("decoratedName", id);
            json.writeStringProperty("kind", "cell");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Finding finding) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("certainty", finding.certainty().id());
        json.writeArrayPropertyStart("cells");
        finding.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("where", finding.where());
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("actual", finding.actual());
        json.writeStringProperty("basis", words.text(finding.rule() + ".basis"));
        json.writeEndObject();
    }
}
