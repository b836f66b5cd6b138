package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.List;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.parser.ReportJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --format json}. */
final class CheckJson implements CheckCommand.Printer {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Session session;

    CheckJson(Session session) {
        this.session = session;
    }

    @Override
    public void print(List<CheckedFile> files, PrintStream out) {
        var root = JSON.createObjectNode();
        root.put("tool", "nianbao");
        root.put("version", Version.OF_PROGRAM);
        var reports = root.putArray("reports");
        var json = new ReportJson(session.language());
        files.forEach(f -> reports.add(json.of(f.name(), f.examined())));
        out.println(JSON.writeValueAsString(root));
    }
}
