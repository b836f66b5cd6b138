package org.nianbao.crawler.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.cli.Main;

/** The program in a process of its own, as a person starts it. */
final class OwnProcess {

    private OwnProcess() {}

    /**
     * A sweep of an office, to be started; what it says on either stream comes as one.
     *
     * @param before what stands before {@code java} on the command line
     * @param options of Java
     */
    static ProcessBuilder sweep(Office office, String day, String language, List<String> before, String... options) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life is over before more than this pays.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("run", "-c", office.config().toString(), "--as-of", day, "--lang", language));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
