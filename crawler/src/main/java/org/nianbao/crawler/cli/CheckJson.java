package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.ReportJson;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** {@code check --format json}. Written as a stream: data binding would double the time a person waits. */
final class CheckJson implements CheckCommand.Printer {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Session session;

    CheckJson(Session session) {
        this.session = session;
    }

    @Override
    public void print(List<CheckedFile> files, PrintStream out) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(new Pretty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("tool", "nianbao");
            json.writeStringProperty("version", Version.OF_PROGRAM);
            json.writeArrayPropertyStart("reports");
            var report = new ReportJson(session.language());
            files.forEach(f -> report.write(json, f.name(), f.examined()));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(text);
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
