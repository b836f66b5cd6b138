package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever the files hold, the answer is a configuration, and every problem has a sentence. */
class AnythingPropertyTest {

    private static final List<String> LISTS = List.of("agencies.csv", "agencies.xlsx", "agencies.yaml");

    private Folder folder = new Folder(Path.of(""));

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = new Folder(Files.createTempDirectory("nianbao-config"));
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var files = Files.list(folder.path())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.path());
    }

    @Provide
    Arbitrary<String> yamlLike() {
        var scraps = Arbitraries.of(
                "sweep",
                "crawl",
                "web",
                "host",
                "cron",
                "deadlines",
                "alerts",
                "mail",
                "webhooks",
                "id",
                "name",
                "kind",
                ":",
                ": ",
                "\n",
                "\n  ",
                "\n- ",
                "\t",
                "{",
                "}",
                "[",
                "]",
                ",",
                "\"",
                "'",
                "&a ",
                "*a",
                "!!int ",
                "!x ",
                "|",
                ">",
                "---",
                "...",
                "%YAML 9.9",
                "# ",
                "? ",
                "~",
                "null",
                "01-31",
                "1s",
                "0",
                "-1",
                "年报",
                "<<",
                "\\U110000",
                "\\xZZ",
                "\u0000",
                "\uFEFF",
                "\uD800",
                "http://[",
                "\u2028");
        return scraps.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> csvLike() {
        var scraps = Arbitraries.of(
                "id",
                "name",
                "kind",
                "column",
                "agency",
                "year",
                "reason",
                "author",
                "编号",
                "名称",
                ",",
                ",",
                ",",
                "\n",
                "\r\n",
                "\"",
                "\"\"",
                " ",
                "a",
                "department",
                "http://a.cn/",
                "http://%zz",
                "http://a:99999999/",
                "2022",
                "9e99",
                "02-30",
                "\u0000",
                "\uFEFF",
                "|",
                "//",
                "@",
                "年");
        return scraps.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 150)
    void anyTextInAnyFile(
            @ForAll("yamlLike") String yaml, @ForAll("csvLike") String agencies, @ForAll("csvLike") String waivers) {
        read(folder.with("nianbao.yaml", yaml)
                .with("agencies.csv", agencies)
                .with("waivers.csv", "agency,year,reason,author\n" + waivers));
    }

    @Property(tries = 150)
    void anyYamlAsListOfAgencies(@ForAll("yamlLike") String yaml) {
        read(folder.with("nianbao.yaml", "agencies: agencies.yaml").with("agencies.yaml", yaml));
    }

    @Property(tries = 100)
    void anyBytesInAnyFile(@ForAll byte[] yaml, @ForAll byte[] agencies, @ForAll byte[] waivers) {
        read(folder.with("nianbao.yaml", yaml).with("agencies.csv", agencies).with("waivers.csv", waivers));
        for (var list : LISTS) {
            read(folder.with("nianbao.yaml", "agencies: " + list).with(list, agencies));
        }
    }

    private static void read(Folder folder) {
        var configuration = folder.load();

        Folder.shorts(configuration);
        assertThat(configuration.problems())
                .allSatisfy(p -> assertThat(p.line()).isNotNegative());
    }
}
