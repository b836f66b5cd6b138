package org.nianbao.crawler.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a worker is started.
 *
 * @param line the command line
 */
record WorkerCommand(List<String> line) {

    /** A report takes 30 MB at most; 256 MB is what the readers are tested with. */
    static final int HEAP_MB = 256;

    /** With which {@code -XX:+ExitOnOutOfMemoryError} ends a process. */
    static final int OUT_OF_MEMORY = 3;

    /** All that a Java process may need of its surroundings; passwords and tokens stay here. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LD_LIBRARY_PATH", "SystemRoot", "TMPDIR", "TEMP", "TMP");

    WorkerCommand {
        line = List.copyOf(line);
    }

    /** This Java with this program's classes. */
    static WorkerCommand usual() {
        return of(WorkerMain.class, HEAP_MB);
    }

    /**
     * This Java with this program's classes and another main class.
     *
     * @param heap its most, in MB
     */
    static WorkerCommand of(Class<?> main, int heap) {
        return new WorkerCommand(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // Its last words would else stand among the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                main.getName()));
    }

    /** Made absolute, so that it does not matter where the worker runs. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(line);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder;
    }
}
