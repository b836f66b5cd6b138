package org.nianbao.crawler.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out data
 * @param err messages and progress
 * @param terminal whether a person watches {@code out}; colours and bars only then
 * @param width columns of the screen
 * @param env the environment
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, int width, Map<String, String> env) {

    private static final int USUAL_WIDTH = 100;

    /** The process's own; always UTF-8, whatever the machine's locale says. */
    static Console ofProcess() {
        var env = System.getenv();
        // Java 22 to 24 would else report a console even when the output goes into a file.
        System.setProperty("jdk.console", "java.base");
        return new Console(
                System.in,
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console() != null && !env.containsKey("NO_COLOR"),
                width(env),
                env);
    }

    private static int width(Map<String, String> env) {
        var columns = env.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
