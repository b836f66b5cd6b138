package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.crawler.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A supervising office that runs the program on its folder, through the command line. */
final class Office {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private Office(Path folder) {
        this.folder = folder;
    }

    /** An office in a new folder, with a deadline of 31 January for everyone and the report year 2022. */
    static Office in(Path folder) {
        var office = new Office(folder);
        return office.patient("20s");
    }

    /** Waits for an answer of a portal that long. */
    Office patient(String timeout) {
        return write("nianbao.yaml", """
                years: { from: 2022 }
                crawl: { delay: 0s, timeout: %s, allowPrivateAddresses: true }
                """.formatted(timeout));
    }

    /** The office that was set up in a folder. */
    static Office at(Path folder) {
        return new Office(folder);
    }

    /** Watches townships; each row is {@code id,name,column}. */
    Office watches(List<String> rows) {
        var text = new StringBuilder("id,kind,deadline,name,column\n");
        for (var row : rows) {
            var at = row.indexOf(',');
            text.append(row, 0, at)
                    .append(",township,01-31")
                    .append(row.substring(at))
                    .append('\n');
        }
        return write("agencies.csv", text.toString());
    }

    Office watches(String... rows) {
        return watches(List.of(rows));
    }

    Office write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path config() {
        return folder.resolve("nianbao.yaml");
    }

    String feed() {
        try {
            return Files.readString(data().resolve("feed.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files in the archive, without the folders. */
    List<String> archived() {
        try (Stream<Path> files = Files.walk(data().resolve("archive"))) {
            return files.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sweeps on a day at 08:00; the machine's clock stands there too. */
    Day run(String day) {
        return run(day, "08:00");
    }

    Day run(String day, String time) {
        return new Day(command(day, time, "run", "-c", config().toString(), "--as-of", day + "T" + time, "--json"));
    }

    /** What was known on a day at 08:00. */
    Day status(String day) {
        return new Day(command(day, "08:00", "status", "-c", config().toString(), "--as-of", day, "--format", "json"));
    }

    CommandRun command(String day, String time, String... args) {
        var now = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZONE);
        return CommandRun.of(Clock.fixed(now.toInstant(), ZONE), args);
    }

    CommandRun verify() {
        return command("2023-03-01", "08:00", "verify", "-c", config().toString());
    }

    /** What a command printed about the verdicts. */
    record Day(CommandRun command) {

        JsonNode json() {
            return JSON.readTree(command.out());
        }

        int exit() {
            return command.exit();
        }

        JsonNode verdict(String agency) {
            return json().path("verdicts")
                    .valueStream()
                    .filter(v -> v.path("agency").asString().equals(agency))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no verdict on " + agency + " in " + command));
        }

        /** Such as {@code "LATE confirmed 21 2023-02-21"}. */
        String word(String agency) {
            var v = verdict(agency);
            return String.join(
                    " ",
                    v.path("timeliness").asString(),
                    v.path("confirmed").asBoolean() ? "confirmed" : "unconfirmed",
                    v.path("daysLate").toString(),
                    v.path("publishedOn").asString("-"));
        }

        /** The word on form, or {@code null} as text. */
        String conformity(String agency) {
            return verdict(agency).path("conformity").asString("null");
        }

        /** State and detail of the last look. */
        String fetch(String agency) {
            return verdict(agency).path("fetch").path("state").asString();
        }

        /** Rules of a certainty among the findings. */
        List<String> rules(String agency, String certainty) {
            return verdict(agency)
                    .path("findings")
                    .valueStream()
                    .filter(f -> f.path("certainty").asString().equals(certainty))
                    .map(f -> f.path("rule").asString())
                    .toList();
        }

        /** Roles, formats and names of the documents. */
        List<String> documents(String agency) {
            return verdict(agency)
                    .path("documents")
                    .valueStream()
                    .map(d -> d.path("role").asString() + " " + d.path("format").asString())
                    .toList();
        }
    }
}
