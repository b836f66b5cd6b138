package org.nianbao.crawler.cli.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** One run of the program as a SARIF log, written as a stream: results as they come, what they refer to at the end. */
public final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Messages words;
    private final List<Artifact> artifacts = new ArrayList<>();
    private final SarifRules rules;

    /** A file that was checked (3.24); {@code trouble} says why it was not read or is no report. */
    private record Artifact(
            String name, SarifFile file, String sha256, long bytes, Conformity verdict, List<String> trouble) {}

    /**
     * Begins a log.
     *
     * @param json where it goes; is not closed
     * @param version of the program
     */
    public SarifLog(JsonGenerator json, Locale language, String version) {
        this.json = json;
        this.words = Messages.of(RuleCatalogue.BUNDLE, language);
        this.rules = new SarifRules(language);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "nianbao");
        json.writeStringProperty("version", version);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("language", language.getLanguage().equals("en") ? "en" : "zh-CN");
        json.writeArrayPropertyStart("results");
    }

    /**
     * Writes the findings on one file.
     *
     * @param name as the person named it
     */
    public void write(String name, Examined examined) {
        var file = SarifFile.of(name, artifacts.size());
        var trouble = examined.reason().map(words::text).stream().toList();
        artifacts.add(new Artifact(name, file, examined.sha256(), examined.bytes(), examined.verdict(), trouble));
        var result = new SarifResult(json, words, rules, file, examined.report());
        examined.findings().forEach(result::write);
    }

    /**
     * Writes further findings on a file that was written before.
     *
     * @param name as it was named then
     */
    public void writeMore(String name, List<Finding> findings) {
        artifacts.stream().filter(a -> a.name().equals(name)).findFirst().ifPresent(a -> {
            var result = new SarifResult(json, words, rules, a.file(), Optional.empty());
            findings.forEach(result::write);
        });
    }

    /**
     * Ends the log.
     *
     * @param exit with which the program will end
     * @param finished whether all was read that was asked for
     */
    public void end(int exit, boolean finished) {
        json.writeEndArray();
        json.writeArrayPropertyStart("artifacts");
        artifacts.forEach(this::artifact);
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", finished);
        json.writeNumberProperty("exitCode", exit);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        artifacts.stream().filter(a -> !a.trouble().isEmpty()).forEach(this::notification);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void artifact(Artifact artifact) {
        json.writeStartObject();
        json.writeName("location");
        artifact.file().write(json);
        json.writeNumberProperty("length", artifact.bytes());
        json.writeArrayPropertyStart("roles");
        json.writeString("analysisTarget");
        json.writeEndArray();
        json.writeObjectPropertyStart("hashes");
        json.writeStringProperty("sha-256", artifact.sha256());
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("verdict", artifact.verdict().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A file that says nothing about the agency is no result, but it must not pass unseen (3.58). */
    private void notification(Artifact artifact) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        SarifText.message(json, artifact.trouble().get(0));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        artifact.file().physical(json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
