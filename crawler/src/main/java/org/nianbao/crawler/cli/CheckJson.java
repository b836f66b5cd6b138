package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.ReportJson;
import org.nianbao.parser.check.Finding;
import tools.jackson.core.JsonGenerator;

/** {@code check --format json}. */
final class CheckJson implements CheckPrinter {

    private final PrintStream out;
    private final JsonGenerator json;
    private final ReportJson report;

    CheckJson(Session session, PrintStream out) {
        this.out = out;
        this.report = new ReportJson(session.language());
        this.json = PrettyJson.on(out);
        json.writeStartObject();
        json.writeStringProperty("tool", "nianbao");
        json.writeStringProperty("version", Version.OF_PROGRAM);
        json.writeArrayPropertyStart("reports");
    }

    @Override
    public void print(CheckedFile file) {
        report.write(json, file.name(), file.examined());
    }

    /** An array of its own: the reports are written by then. */
    @Override
    public void together(Map<String, List<Finding>> findings) {
        json.writeEndArray();
        json.writeArrayPropertyStart("batch");
        findings.forEach((name, found) -> report.write(json, name, found));
    }

    @Override
    public void end(int exit) {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
    }

    @Override
    public void close() {
        out.flush();
    }
}
