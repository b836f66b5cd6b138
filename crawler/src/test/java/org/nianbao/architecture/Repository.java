package org.nianbao.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of all modules; tests run in the folder of a module. */
final class Repository {

    private static final Path ROOT = Path.of("..");
    static final List<String> MODULES = List.of("config", "parser", "store", "crawler");

    private Repository() {}

    /** Files below that folder of every module whose name ends so, in order. */
    static List<Path> files(String folder, String end) throws IOException {
        var files = new ArrayList<Path>();
        for (var module : MODULES) {
            var top = ROOT.resolve(module).resolve(folder);
            if (Files.isDirectory(top)) {
                try (var tree = Files.walk(top)) {
                    tree.filter(Files::isRegularFile)
                            .filter(f -> f.getFileName().toString().endsWith(end))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
