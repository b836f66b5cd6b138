package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.alert.post.Bulletin;

/** With a dead proxy every portal looks dead; the operator hears of the proxy, once. */
class DeadProxyTest {

    private static final String DEAD = "proxy 10.1.1.1:3128: nobody listens at that port";

    @TempDir
    private Path folder;

    private County county;

    @BeforeEach
    void found() {
        county = County.in(folder, County.YAML, County.AGENCIES, County.WAIVERS, Locale.ENGLISH);
        county.correspondence().admitAll();
        county.sweep("2023-01-10");
        county.judge("2023-01-10T07:10");
        county.write("2023-01-10T08:00");
    }

    @AfterEach
    void close() {
        county.close();
    }

    private String mail(String moment) {
        return county.preview(moment, "operator").stream()
                .flatMap(draft -> draft.mails().stream())
                .map(mail -> mail.subject() + "\n" + mail.text())
                .collect(Collectors.joining("\n"));
    }

    private String post(String moment) {
        return county.preview(moment, "webhook").stream()
                .flatMap(draft -> draft.notices().stream())
                .map(Draft.Notice::bulletin)
                .map(Bulletin::lines)
                .map(lines -> String.join("\n", lines))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void itIsNamedAtOnceAndNoPortalWithIt() {
        county.failedSweep("2023-01-11", DEAD);
        county.judge("2023-01-11T07:10");
        var mail = mail("2023-01-11T08:00");
        assertThat(mail)
                .contains("Proxy 10.1.1.1:3128", "7 of 7 columns", "crawl.proxy")
                .doesNotContain("DNS");
        assertThat(mail.lines().filter(line -> line.contains("of 7 columns"))).hasSize(1);
        assertThat(post("2023-01-11T08:00")).contains("proxy not working: 10.1.1.1:3128, 7 columns");
        county.write("2023-01-11T08:00");

        // For days nothing is new, however long no portal has been read.
        county.failedSweep("2023-01-13", DEAD);
        county.judge("2023-01-13T07:10");
        assertThat(mail("2023-01-13T08:00")).isEmpty();

        county.sweep("2023-01-14");
        county.judge("2023-01-14T07:10");
        assertThat(mail("2023-01-14T08:00")).contains("Proxy 10.1.1.1:3128", "works again");
        assertThat(post("2023-01-14T08:00")).contains("over: Proxy 10.1.1.1:3128, works again");
    }

    @Test
    void whatWasToldOfAPortalStandsMeanwhile() {
        county.failedSweep("2023-01-12", "refused: nobody listens at that port");
        county.judge("2023-01-12T07:10");
        assertThat(mail("2023-01-12T08:00")).contains("slj.example.org");
        county.write("2023-01-12T08:00");
        county.failedSweep("2023-01-13", DEAD);
        county.judge("2023-01-13T07:10");
        assertThat(mail("2023-01-13T08:00")).contains("Proxy 10.1.1.1:3128").doesNotContain("readable again");
    }
}
