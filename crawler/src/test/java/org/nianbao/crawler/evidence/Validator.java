package org.nianbao.crawler.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code jwarc validate}, as a person would call it. */
public final class Validator {

    private Validator() {}

    /** What it says of the files; empty if it finds them valid. */
    public static String complaints(List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.netpreserve.jwarc.tools.WarcTool",
                "validate"));
        files.forEach(f -> command.add(f.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return exit == 0 && said.isEmpty() ? "" : "exit " + exit + ": " + said;
    }
}
