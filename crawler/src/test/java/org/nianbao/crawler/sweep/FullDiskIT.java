package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Runs in a process whose files may not grow beyond a limit ({@code ulimit -f}), which fails a write in its middle as a full disk
 * does: once before the tables are made, and then at ever later moments of a sweep.
 */
@EnabledOnOs(OS.LINUX)
class FullDiskIT {

    private static final String DAY = "2023-02-03";
    private static final int AGENCIES = 12;

    private static final Pattern ARCHIVED = Pattern.compile("[0-9a-f]{64}\\.[a-z0-9]{1,5}");

    @TempDir
    private Path folder;

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.atPorts(1);
        for (int i = 0; i < AGENCIES; i++) {
            var report = SampleReport.sound(name(i), 2022);
            var page = Pages.article(report, "2023-01-20");
            portal.put(
                    "/" + i + "/", Pages.column(List.of(new Row("/" + i + "/r.html", report.title(), "2023-01-20"))));
            // Ever larger, so that each limit cuts off another file in its middle.
            portal.put("/" + i + "/r.html", Reply.html(new String(page.body(), StandardCharsets.UTF_8) + noise(i)));
        }
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static String noise(int i) {
        var bytes = new byte[i * 30_000];
        new Random(i).nextBytes(bytes);
        return "<!-- " + HexFormat.of().formatHex(bytes) + " -->";
    }

    private static String name(int i) {
        return "云岭县第" + (char) ('甲' + i) + "局";
    }

    private Office office(String name) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < AGENCIES; i++) {
            rows.add("a" + i + "," + name(i) + "," + portal.at("/" + i + "/", 0));
        }
        return Office.in(Files.createDirectory(folder.resolve(name))).watches(rows);
    }

    @Test
    void aRunThatFindsNoRoomSaysSoAndTheNextOneEndsAsIfNothingHadHappened() throws Exception {
        var undisturbed = office("undisturbed");
        var whole = undisturbed.run(DAY);
        assertThat(whole.exit()).as(whole.command().err()).isZero();

        var office = office("full");
        for (int kilobytes : new int[] {64, 256, 500}) {
            var said = runWithin(office, kilobytes);
            assertThat(said).as(kilobytes + " KB").contains(office.data().toString(), "空间", "exit=3");
            assertThat(said).doesNotContain("\tat ");
            assertThat(said.lines().filter(line -> line.contains("空间")))
                    .as(said)
                    .hasSize(1);
            if (Files.exists(office.data().resolve("archive"))) {
                assertThat(office.archived())
                        .allMatch(file -> ARCHIVED.matcher(file).matches());
            }
        }
        var last = office.run(DAY);
        assertThat(last.command().out()).isEqualTo(whole.command().out());
        assertThat(last.exit()).isZero();
        assertThat(office.archived()).isEqualTo(undisturbed.archived()).doesNotHaveDuplicates();
        assertThat(office.feed()).isEqualTo(undisturbed.feed());
        assertThat(office.verify().exit()).as(office.verify().out()).isZero();
    }

    /** The native part of the driver, which it would else unpack under the limit; it is larger than that. */
    private Path driver() throws IOException {
        var target = folder.resolve("libsqlitejdbc.so");
        if (Files.notExists(target)) {
            var name = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/libsqlitejdbc.so";
            try (var in = Objects.requireNonNull(SQLiteJDBCLoader.class.getResourceAsStream(name))) {
                Files.copy(in, target);
            }
        }
        return folder;
    }

    /** What the process said, and its exit code. */
    private String runWithin(Office office, int kilobytes) throws Exception {
        var limited = List.of("bash", "-c", "ulimit -f \"$1\"; shift; exec \"$@\"", "bash", String.valueOf(kilobytes));
        var driver = "-Dorg.sqlite.lib.path=" + driver();
        var process = OwnProcess.sweep(office, DAY, "zh", limited, driver, "-Dorg.sqlite.lib.name=libsqlitejdbc.so")
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit=" + process.waitFor();
    }
}
