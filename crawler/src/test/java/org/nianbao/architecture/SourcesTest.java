package org.nianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the source shows. */
class SourcesTest {

    private static final int LONGEST = 500;
    private static final int MEDIAN = 80;

    private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((?:final )?(?:Throwable|Error)\\b");

    private static final Pattern CHANGING_CONSTANT = Pattern.compile(
            "static final [^=;(]{1,120}= *new (?:Concurrent\\w+|(?:Linked|Weak|Identity)?Hash(?:Map|Set)|Tree(?:Map|Set)|ArrayList"
                    + "|ArrayDeque|Atomic\\w+|StringBuilder|ThreadLocal)\\b");

    /** Paths of somebody's machine. */
    private static final Pattern MACHINE = Pattern.compile("\"/(?:work|home|root|Users|tmp)/");

    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b|@SuppressWarnings\\(\"all\"\\)");

    private static Map<Path, List<String>> sources = Map.of();

    @BeforeAll
    static void read() throws IOException {
        var found = new TreeMap<Path, List<String>>();
        for (var file : Repository.files("src/main/java", ".java")) {
            found.put(file, Files.readAllLines(file));
        }
        sources = found;
    }

    @Test
    void thereAreSources() {
        assertThat(sources).hasSizeGreaterThan(200);
    }

    @Test
    void noFileIsLong() {
        assertThat(sources).allSatisfy((file, lines) -> assertThat(lines.size()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void mostFilesAreShort() {
        var lengths = sources.values().stream().map(List::size).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN);
    }

    @Test
    void everyPackageIsNullMarked() {
        var folders = sources.keySet().stream().map(Path::getParent).distinct().toList();
        assertThat(folders)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void nothingCatchesEverything() {
        assertThat(linesWith(CATCHES_ALL)).isEmpty();
    }

    @Test
    void noConstantHoldsSomethingThatChanges() {
        assertThat(linesWith(CHANGING_CONSTANT)).singleElement().asString().contains("HELD_HERE");
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(linesWith(UNFINISHED)).isEmpty();
    }

    @Test
    void noPathOfOurMachineIsWrittenDown() throws IOException {
        for (var kind : List.of("src/main", "src/test")) {
            for (var file : Repository.files(kind, "")) {
                if (file.getFileName()
                        .toString()
                        .matches(".*\\.(?:java|properties|json|yaml|xml|html|peb|js|css|sql)")) {
                    assertThat(MACHINE.matcher(Files.readString(file)).find())
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
    }

    private static List<String> linesWith(Pattern pattern) {
        return sources.entrySet().stream()
                .flatMap(source -> source.getValue().stream()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> source.getKey().getFileName() + ": " + line.strip()))
                .toList();
    }
}
