package org.nianbao.crawler.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON for people and programs, written as a stream: data binding would double the time a person waits. */
final class PrettyJson extends ObjectWriteContext.Base {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter();

    private PrettyJson() {}

    static JsonGenerator on(PrintStream out) {
        return JSON.createGenerator(new PrettyJson(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer;
    }
}
