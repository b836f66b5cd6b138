package org.nianbao.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a configuration in it, for tests. */
public record Folder(Path path) {

    public static final String HEADER = "id,name,kind,column\n";
    public static final String ROW = "ltq-jyj,利通区教育局,department,https://www.example.org/jyj/nb/\n";

    public Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Folder with(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Folder withOneAgency() {
        return with("agencies.csv", HEADER + ROW);
    }

    public Configuration load() {
        return Config.load(path.resolve("nianbao.yaml"));
    }

    /** The configuration of a yaml text with one good agency beside it. */
    public Configuration load(String yaml) {
        return withOneAgency().with("nianbao.yaml", yaml).load();
    }

    /** The configuration of that list of agencies under defaults. */
    public Configuration agencies(String csv) {
        return with("agencies.csv", csv).defaults();
    }

    public Configuration defaults() {
        return Config.defaults(path);
    }

    /** The problems in short: {@code line grade key [arguments]}; every one of them must have a sentence. */
    public static List<String> shorts(Configuration configuration) {
        return configuration.problems().stream()
                .peek(Sentences::ofBothLanguages)
                .map(p -> p.line() + " " + p.grade() + " " + p.key() + " " + p.args())
                .toList();
    }
}
