package org.nianbao.crawler.alert.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nianbao.crawler.alert.post.Mails.NOON;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Boxes;
import org.nianbao.crawler.alert.post.Courier;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Mails;
import org.nianbao.crawler.alert.post.TestCertificate;

/** From the outbox into the maildir of a real mail server, over TLS. */
class PostfixIT {

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private TestCertificate certificate;
    private Postfix server;

    @BeforeEach
    void start() throws Exception {
        var obstacle = Postfix.obstacle();
        Assumptions.assumeTrue(obstacle.isEmpty(), obstacle);
        certificate = TestCertificate.in(data, "localhost");
        server = new Postfix(folder, certificate);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> way(Tls.STARTTLS, server.startTls).probe().isEmpty());
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    private SmtpWay way(Tls tls, int port) throws Exception {
        return Servers.way(
                Servers.mail("localhost", port, tls, false),
                Optional.of(certificate.context().getSocketFactory()));
    }

    @Test
    void whatWasInTheOutboxLiesInTheMailbox() throws Exception {
        try (var boxes = new Boxes(data)) {
            boxes.put(
                    "digest",
                    NOON,
                    Mails.message("one", "区卫生健康局 <office@health.test>"),
                    Mails.message("two", "nobody@health.test"),
                    Mails.message("three", "a@elsewhere.test"),
                    Mails.message("four", "office@health.test"));
            var delivery = new Courier(boxes.outbox(), List.of(way(Tls.STARTTLS, server.startTls))).deliver(NOON);
            assertThat(delivery.sent()).as(server.log()).isEqualTo(2);
            assertThat(delivery.givenUp()).as("550 5.1.1").isEqualTo(1);
            assertThat(delivery.failed()).as("454 4.7.1 relay access denied").isEqualTo(1);
            assertThat(delivery.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.SET_UP);

            boxes.put("again", NOON, Mails.message("five", "office@health.test"));
            assertThat(new Courier(boxes.outbox(), List.of(way(Tls.TLS, server.tls)))
                            .deliver(NOON)
                            .sent())
                    .isEqualTo(1);
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> server.delivered().size() == 3);
        assertThat(server.log()).contains("status=sent");
        for (var file : server.delivered()) {
            arrivedWhole(Files.readAllBytes(file));
        }
    }

    private static void arrivedWhole(byte[] bytes) throws Exception {
        var mail = Mails.mail("any", "office@health.test");
        var got = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        assertThat(got.getSubject()).isEqualTo(mail.subject());
        var parts = (Multipart) got.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(mail.text());
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(mail.html());
        assertThat(got.getHeader("Received", "\n")).contains("with ESMTPS");
    }

    @Test
    void withoutTlsTheServerIsNotToldAnything() {
        var clear = Servers.way(Servers.mail("localhost", server.startTls, Tls.NONE, false), Optional.empty());
        try (var trip = clear.begin()) {
            assertThat(trip.send(Mails.message("one", "office@health.test")).toString())
                    .contains("SET_UP")
                    .contains("530 5.7.0");
        }
        var untrusted = Servers.way(Servers.mail("localhost", server.startTls, Tls.STARTTLS, false), Optional.empty());
        assertThat(untrusted.probe()).map(Fault::kind).contains(Fault.Kind.SET_UP);
        assertThat(server.delivered()).isEmpty();
    }
}
