package org.nianbao.crawler.cli.sarif;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.check.Severity;
import tools.jackson.core.JsonGenerator;

/** The rule catalogue as {@code reportingDescriptor} objects (3.49). */
final class SarifRules {

    private final List<RuleCatalogue.Entry> rules;

    SarifRules(Locale language) {
        this.rules = RuleCatalogue.in(language);
    }

    /** The property {@code rules} of the object just begun. */
    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        for (var rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            SarifText.property(json, "shortDescription", rule.title());
            SarifText.property(json, "fullDescription", rule.basis());
            SarifText.property(json, "help", rule.basis());
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("certainty", rule.certainty());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where a rule stands in the array. */
    OptionalInt index(String id) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
