package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.trust.Authority;
import org.nianbao.crawler.trust.Pem;

class BackupCommandTest {

    @TempDir
    Path folder;

    /** As the README says: the backup becomes the data directory, and what lies in its config/ stands beside it. */
    @Test
    void aBackupIsAllThatIsNeededToGoOnElsewhere() throws Exception {
        var office = Files.createDirectory(folder.resolve("office"));
        Files.writeString(
                office.resolve("ca.pem"), Pem.of(Authority.in(folder, "office").certificate()));
        Files.writeString(office.resolve("local.yaml"), "name: 甲市\n");
        Files.writeString(office.resolve("waivers.csv"), "agency,year,rule,reason,author,expires\n");
        Files.writeString(
                office.resolve("agencies.csv"), "id,name,kind,column\nczj,云岭县财政局,department,https://a.gov.cn/nb/\n");
        var config = Files.writeString(
                office.resolve("nianbao.yaml"), "years: { from: 2022 }\nprofile: local.yaml\ncrawl: { ca: ca.pem }\n");
        var shell = new Shell().now("2023-02-10T08:00+08:00");
        assertThat(shell.run("ingest", "-c", config, SampleFiles.SOUND.in(folder))
                        .exit())
                .isZero();
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var data = elsewhere.resolve("data");
        assertThat(shell.run("backup", "-c", config, data).exit()).isZero();

        moveUp(data.resolve("config"), elsewhere);
        var verified = shell.run("verify", "-c", elsewhere.resolve("nianbao.yaml"));
        assertThat(verified.exit()).as(verified.err()).isZero();
        assertThat(shell.run("status", "-c", elsewhere.resolve("nianbao.yaml")).out())
                .contains("云岭县财政局");
    }

    private static void moveUp(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        }
    }
}
