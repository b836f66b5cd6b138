package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;

/**
 * A page for each firewall, and good pages that lie behind one. The first line of a fixture is a part of the expected name, or
 * "none"; then come status, headers and body. Only the tokens by which they are known are from life.
 */
class ChallengeFixturesTest {

    private record Fixture(String name, String expected, int status, Map<String, String> headers, String body) {

        static Fixture read(Path file) throws IOException {
            var parts = Files.readString(file).split("\\n\\n", 2);
            var head = parts[0].lines().toList();
            var headers = new HashMap<String, String>();
            for (var line : head.subList(2, head.size())) {
                headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            }
            return new Fixture(
                    String.valueOf(file.getFileName()),
                    head.get(0).substring(2),
                    Integer.parseInt(head.get(1)),
                    headers,
                    parts[1]);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fixture> fixtures() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(ChallengeFixturesTest.class.getResource("challenges"))
                .toURI());
        var all = new ArrayList<Fixture>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                all.add(Fixture.read(file));
            }
        }
        assertThat(all).hasSizeGreaterThan(30);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isNamedForWhatItIs(Fixture page) {
        var bytes = page.body().getBytes(StandardCharsets.UTF_8);
        var named = Challenge.recognise(page.status(), page.headers(), bytes).orElse("none");
        assertThat(named).contains(page.expected());
        var gbk = page.body().getBytes(Charset.forName("GB18030"));
        assertThat(Challenge.recognise(page.status(), page.headers(), gbk).orElse("none"))
                .isEqualTo(named);
    }

    /** Named with vendor and status, asked once, and never taken for a page. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void isReportedAndNotAnswered(Fixture page) throws IOException {
        var rig = new Rig();
        try (var server = new FaultServer(rig.time)) {
            var headers = new StringBuilder();
            page.headers()
                    .forEach((k, v) -> headers.append(k).append(": ").append(v).append('\n'));
            server.page("/nb/", page.status(), headers.toString(), page.body().getBytes(StandardCharsets.UTF_8));

            var outcome = Rig.once(rig.fetcher(), server.uri("/nb/"));

            assertThat(server.paths()).containsExactly("/robots.txt", "/nb/");
            if (page.expected().equals("none")) {
                assertThat(outcome instanceof Fetched).isEqualTo(page.status() == 200);
                return;
            }
            assertThat(outcome).isInstanceOfSatisfying(Blocked.class, blocked -> {
                assertThat(blocked.status()).isEqualTo(page.status());
                assertThat(blocked.detail())
                        .startsWith("HTTP " + page.status() + ", challenge page: ")
                        .contains(page.expected());
            });
        }
    }
}
