package org.nianbao.crawler.rendition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Converts documents with LibreOffice, where it is installed. */
public final class Office {

    private static final long SECONDS = 120;

    private Office() {}

    /** Skips the test, saying so, where LibreOffice is missing. */
    public static void assumeInstalled() {
        assumeTrue(program().isPresent(), "LibreOffice (soffice) is not installed: conversions are not tested");
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Converts files in one call.
     *
     * @param format as in the option {@code --convert-to}, its first word the new extension, such as {@code doc:MS Word 97}
     * @param workspace an empty folder; holds the user profile and the results
     * @return the results, in the order of the files
     * @throws IOException if a result is missing when the call has ended, or it takes more than two minutes
     */
    public static List<Path> convert(List<Path> files, String format, Path workspace)
            throws IOException, InterruptedException {
        var results = Files.createDirectories(workspace.resolve("converted"));
        var log = workspace.resolve("soffice.log");
        var command = new ArrayList<String>();
        command.add(program().orElseThrow().toString());
        command.add("-env:UserInstallation=" + workspace.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", format, "--outdir", results.toString()));
        files.forEach(f -> command.add(f.toString()));
        var call = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!call.waitFor(SECONDS, TimeUnit.SECONDS)) {
            call.descendants().forEach(ProcessHandle::destroyForcibly);
            call.destroyForcibly();
            throw new IOException("soffice took more than " + SECONDS + " s");
        }
        var converted = new ArrayList<Path>();
        for (var file : files) {
            var name = file.getFileName().toString();
            var extension = format.substring(0, (format + ":").indexOf(':'));
            var result = results.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension);
            if (!Files.exists(result)) {
                throw new IOException("soffice left no " + result + ": " + Files.readString(log));
            }
            converted.add(result);
        }
        return converted;
    }
}
