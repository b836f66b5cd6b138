package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be sent, shown without sending it. */
class AlertsCommandTest {

    private static final String AGENCIES = """
            id,name,kind,column,contact
            czj,云岭县财政局,department,http://127.0.0.1:1/czj/,czj@example.org
            mzj,云岭县民政局,department,http://127.0.0.1:1/mzj/,mzj@example.org
            """;

    private static final String YAML = """
            years: { from: 2022 }
            alerts: { mail: { host: smtp.example.org, from: watch@example.org, to: [office@example.org] } }
            """;

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void configured() throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), AGENCIES);
        configured(YAML);
        var run = shell.run(
                "ingest", "-c", config(), "--by", "王小明", "--published", "2023-01-18", SampleFiles.SOUND.in(folder));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private void configured(String yaml) throws IOException {
        Files.writeString(config(), yaml);
    }

    private Path config() {
        return folder.resolve("nianbao.yaml");
    }

    @Test
    void theDigestIsPrintedWithItsRecipientAndSubject() {
        var run = shell.run("alerts", "preview", "-c", config());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("收件人：office@example.org", "主题：年报汇总 2023-02-10：", "无法核实", "还没有查看过任何栏目");
        assertThat(shell.run("alerts", "preview", "-c", config()).out()).isEqualTo(run.out());
    }

    @Test
    void aMailMayBeWrittenAsItTravelsOrAsAPage() throws IOException {
        var eml = shell.run("alerts", "preview", "-c", config(), "--format", "eml");
        assertThat(eml.out()).contains("Message-ID: ", "To: office@example.org", "multipart/alternative");
        var target = folder.resolve("out");
        var run = shell.run("alerts", "preview", "-c", config(), "--format", "html", "-o", target);
        assertThat(run.err()).contains("1");
        try (var files = Files.list(target)) {
            assertThat(files.toList()).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).isEqualTo("001-digest-2023-02-10-office@example.org.html");
                assertThat(file).content().startsWith("<!DOCTYPE html>");
            });
        }
    }

    @Test
    void asOfAnEarlierDayItIsTheMailOfThatDay() {
        var run = shell.run("alerts", "preview", "-c", config(), "--as-of", "2023-01-28");
        assertThat(run.out()).contains("年报汇总 2023-01-28", "即将到期 (2)", "还有 3 天");
    }

    @Test
    void withoutMailItSaysSo() throws IOException {
        configured("years: { from: 2022 }\n");
        var run = shell.run("alerts", "preview", "-c", config());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("alerts.mail");
    }

    @Test
    void wrongUseIsNamed() {
        assertThat(shell.run("alerts").exit()).isEqualTo(2);
        var run = shell.run("alerts", "preview", "-c", config(), "--format", "pdf");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("pdf").contains("eml");
    }

    /** Whoever set this up an hour ago waits for a mail, and must not be left to guess. */
    @Test
    void aRunSaysWhatWasSentAndWhatWaits() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        configured(YAML.replace("smtp.example.org", "127.0.0.1, port: " + port));
        var run = shell.run("run", "-c", config());
        assertThat(run.err())
                .contains("邮件发不出去：connect: Connect", "2 条消息还没有发出", "nianbao doctor")
                .doesNotContain("Fault[");
        var preview = shell.run("alerts", "preview", "-c", config());
        assertThat(preview.err()).contains("另有 2 条消息已经写好");
    }
}
