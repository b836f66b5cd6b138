package org.nianbao.crawler.render;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed browser. */
public final class Chromium {

    /** Names the program where it does not lie on the path. */
    public static final String OVERRIDE = "NIANBAO_CHROMIUM";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /**
     * The program, if it is installed.
     *
     * @param environment of which {@code PATH} and {@link #OVERRIDE} count
     */
    public static Optional<Path> find(Map<String, String> environment) {
        var named = environment.getOrDefault(OVERRIDE, "");
        if (!named.isBlank()) {
            return path(named).filter(Files::isExecutable);
        }
        var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(
                        name -> Arrays.stream(folders).filter(f -> !f.isBlank()).flatMap(f -> in(f, name)))
                .findFirst();
    }

    private static Stream<Path> in(String folder, String name) {
        return path(folder).map(f -> f.resolve(name)).filter(Chromium::isProgram).stream();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another system
        }
    }
}
