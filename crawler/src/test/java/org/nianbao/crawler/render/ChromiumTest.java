package org.nianbao.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the browser is looked for. */
class ChromiumTest {

    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.resolve("none") + File.pathSeparator + folder);
    }

    @Test
    void itIsFoundOnThePathByOneOfItsNames() throws IOException {
        Files.createDirectory(folder.resolve("chromium"));
        assertThat(Chromium.find(path())).isEmpty();
        var google = program("google-chrome");
        assertThat(Chromium.find(path())).contains(google);
        var browser = program("chromium-browser");
        assertThat(Chromium.find(path())).contains(browser);
    }

    @Test
    void whatIsNamedCountsAndNothingElse() throws IOException {
        program("chromium");
        var other = program("mine");

        assertThat(Chromium.find(Map.of("PATH", folder.toString(), Chromium.OVERRIDE, other.toString())))
                .contains(other);
        assertThat(Chromium.find(Map.of("PATH", folder.toString(), Chromium.OVERRIDE, folder + "/none")))
                .isEmpty();
        assertThat(Chromium.find(Map.of())).isEmpty();
    }
}
