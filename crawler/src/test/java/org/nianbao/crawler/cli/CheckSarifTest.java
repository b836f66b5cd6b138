package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.parser.check.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF 2.1.0 says a log must be; numbers are those of its sections. */
class CheckSarifTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LEVELS = List.of("none", "note", "warning", "error");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private JsonNode run(Object... files) {
        var command = new Object[files.length + 3];
        command[0] = "check";
        command[1] = "--format";
        command[2] = "sarif";
        System.arraycopy(files, 0, command, 3, files.length);
        var log = JSON.readTree(shell.run(command).out());
        assertThat(log.propertyNames()).containsExactlyInAnyOrder("$schema", "version", "runs");
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asString()).startsWith("https://").endsWith("sarif-schema-2.1.0.json");
        assertThat(log.get("runs").size()).isEqualTo(1);
        return log.get("runs").get(0);
    }

    private static String text(JsonNode node, String... path) {
        for (var name : path) {
            node = node.get(name);
        }
        return node.asString();
    }

    @Test
    void theDriverNamesEveryRuleOnce() throws IOException {
        var driver = run(SampleFiles.SOUND.in(folder)).get("tool").get("driver");
        assertThat(text(driver, "name")).isEqualTo("nianbao");
        assertThat(text(driver, "version")).isNotEmpty();
        var ids = new HashSet<String>();
        for (var rule : driver.get("rules")) {
            assertThat(ids.add(text(rule, "id"))).isTrue();
            assertThat(text(rule, "shortDescription", "text")).isNotEmpty();
            assertThat(text(rule, "fullDescription", "text")).isNotEmpty();
            assertThat(text(rule, "help", "text")).isNotEmpty();
            assertThat(text(rule, "defaultConfiguration", "level")).isIn("note", "warning", "error");
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.in(Locale.ENGLISH).stream()
                        .map(RuleCatalogue.Entry::id)
                        .toList());
    }

    @Test
    void everyResultIsAsTheStandardWantsIt() throws IOException {
        var run = run(faulty("年报 一.html", SampleFiles.FAULTY), faulty("二.txt", SampleFiles.OTHER_PAGE));
        var rules = run.get("tool").get("driver").get("rules");
        assertThat(run.get("results").size()).isPositive();
        for (var result : run.get("results")) {
            // 3.52.4: the index leads to the rule of that id.
            assertThat(text(rules.get(result.get("ruleIndex").asInt()), "id")).isEqualTo(text(result, "ruleId"));
            assertThat(text(result, "level")).isIn(LEVELS);
            // 3.27.10
            assertThat(text(result, "kind").equals("fail"))
                    .isEqualTo(!text(result, "level").equals("none"));
            assertThat(text(result, "message", "text")).isNotEmpty();
            var file = result.get("locations").get(0).get("physicalLocation").get("artifactLocation");
            var artifact = run.get("artifacts").get(file.get("index").asInt());
            // 3.4.7: both say the same.
            assertThat(text(artifact, "location", "uri")).isEqualTo(text(file, "uri"));
            assertThat(URI.create(text(file, "uri")).toASCIIString()).isEqualTo(text(file, "uri"));
        }
    }

    @Test
    void aCertainViolationIsAnErrorThatNamesItsPlace() throws IOException {
        var result = run(SampleFiles.FAULTY.in(folder))
                .get("results")
                .valueStream()
                .filter(r -> text(r, "ruleId").equals("T3-01"))
                .findFirst()
                .orElseThrow();
        assertThat(text(result, "level")).isEqualTo("error");
        assertThat(text(result, "properties", "certainty")).isEqualTo("certain");
        var place = result.get("locations").get(0).get("logicalLocations").get(0);
        assertThat(text(place, "fullyQualifiedName")).startsWith("表三");
        assertThat(result.get("relatedLocations").size())
                .isEqualTo(result.get("properties").get("cells").size());
        assertThat(result.get("properties").propertyNames())
                .contains("severity", "certainty", "cells", "where", "quote", "expected", "actual", "basis");
    }

    @Test
    void whatWaitsForAPersonIsNoFailure() throws IOException {
        var results = run(SampleFiles.reviewed(folder)).get("results");
        assertThat(results.valueStream().filter(r -> text(r, "kind").equals("review")))
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(text(r, "level")).isEqualTo("none");
                    assertThat(text(r, "properties", "severity")).isNotEmpty();
                });
    }

    @Test
    void everyFileIsAnArtifactWithItsHash() throws IOException {
        var run = run(SampleFiles.SOUND.in(folder));
        var artifact = run.get("artifacts").get(0);
        assertThat(text(artifact, "hashes", "sha-256")).matches("[0-9a-f]{64}");
        assertThat(artifact.get("length").asLong()).isEqualTo(Files.size(folder.resolve("sound.html")));
        assertThat(text(artifact, "properties", "verdict")).isEqualTo("CONFORMS");
        var invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
        assertThat(invocation.get("exitCode").asInt()).isZero();
        assertThat(invocation.get("toolExecutionNotifications").size()).isZero();
    }

    @Test
    void whatCouldNotBeReadIsANotificationOfARunThatDidNotSucceed() throws IOException {
        var run = run(SampleFiles.NOISE.in(folder), SampleFiles.OTHER_PAGE.in(folder));
        var invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.get("exitCode").asInt()).isEqualTo(3);
        assertThat(invocation.get("toolExecutionNotifications").valueStream())
                .hasSize(2)
                .allSatisfy(n -> assertThat(text(n, "message", "text")).isNotEmpty());
    }

    @Test
    void theLanguageIsThatOfTheMessages() throws IOException {
        var file = SampleFiles.FAULTY.in(folder);
        assertThat(text(run(file), "language")).isEqualTo("zh-CN");
        var english = run("--lang", "en", file);
        assertThat(text(english, "language")).isEqualTo("en");
        assertThat(text(english.get("results").get(0), "message", "text")).contains("Table 3");
    }

    private Path faulty(String name, SampleFiles sample) throws IOException {
        return Files.move(sample.in(folder), folder.resolve(name));
    }
}
