package org.nianbao.crawler.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.ReportJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** {@code check --format json}. Written as a stream: data binding would double the time a person waits. */
final class CheckJson implements CheckCommand.Printer {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final PrintStream out;
    private final JsonGenerator json;
    private final ReportJson report;

    CheckJson(Session session, PrintStream out) {
        this.out = out;
        this.report = new ReportJson(session.language());
        this.json = JSON.createGenerator(new Pretty(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.writeStartObject();
        json.writeStringProperty("tool", "nianbao");
        json.writeStringProperty("version", Version.OF_PROGRAM);
        json.writeArrayPropertyStart("reports");
    }

    @Override
    public void print(CheckedFile file) {
        report.write(json, file.name(), file.examined());
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
        out.flush();
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
