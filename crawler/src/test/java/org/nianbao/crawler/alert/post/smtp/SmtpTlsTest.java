package org.nianbao.crawler.alert.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Mails;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.TestCertificate;
import org.nianbao.crawler.trust.Trust;

class SmtpTlsTest {

    private static TestCertificate localhost;
    private static TestCertificate other;

    @BeforeAll
    static void certificates(@TempDir Path folder) throws Exception {
        localhost = TestCertificate.in(folder, "localhost");
        other = TestCertificate.in(folder, "mx.test");
    }

    private static SSLSocketFactory trusting(TestCertificate certificate) throws Exception {
        return certificate.context().getSocketFactory();
    }

    private static Outcome send(int port, Tls tls, boolean login, Optional<SSLSocketFactory> trust) {
        try (var trip =
                Servers.way(Servers.mail("localhost", port, tls, login), trust).begin()) {
            return trip.send(Mails.message("one", "a@health.test"));
        }
    }

    private static void isOurSetUp(Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Blocked.class,
                        blocked -> assertThat(blocked.fault().kind())
                                .as(blocked.toString())
                                .isEqualTo(Fault.Kind.SET_UP));
    }

    @Test
    void startTlsSecuresBeforeTheLogIn() throws Exception {
        try (var server = new ScriptedSmtp(Optional.of(localhost.context()))) {
            server.on("EHLO", "250-mx.test\r\n250 STARTTLS", "250-mx.test\r\n250 AUTH PLAIN LOGIN");
            assertThat(send(server.port(), Tls.STARTTLS, true, Optional.of(trusting(localhost))))
                    .isEqualTo(new Outcome.Accepted());
            assertThat(server.commands.stream().map(c -> c.split("[ :]", 2)[0]))
                    .containsExactly(
                            "CONNECT", "EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", ".", "QUIT");
        }
    }

    @Test
    void tlsIsThereFromTheFirstByte() throws Exception {
        try (var server = ScriptedSmtp.secured(localhost.context())) {
            assertThat(send(server.port(), Tls.TLS, false, Optional.of(trusting(localhost))))
                    .isEqualTo(new Outcome.Accepted());
            assertThat(server.taken).hasSize(1);
        }
    }

    @Test
    void whatTheConfigurationTrustsBesidesJavaIsTrusted() throws Exception {
        var trust = Trust.besides(List.of(localhost.certificate()));
        try (var server = ScriptedSmtp.secured(localhost.context());
                var trip = new SmtpWay(
                                MailServer.of(Servers.mail("localhost", server.port(), Tls.TLS, false), trust),
                                Servers.SECRETS)
                        .begin()) {
            assertThat(trip.send(Mails.message("one", "a@health.test"))).isEqualTo(new Outcome.Accepted());
        }
    }

    @Test
    void aCertificateForAnotherNameIsNotTaken() throws Exception {
        try (var server = ScriptedSmtp.secured(other.context())) {
            isOurSetUp(send(server.port(), Tls.TLS, false, Optional.of(trusting(other))));
            assertThat(server.taken).isEmpty();
        }
        try (var server = new ScriptedSmtp(Optional.of(other.context()))) {
            server.on("EHLO", "250-mx.test\r\n250-AUTH PLAIN\r\n250 STARTTLS");
            isOurSetUp(send(server.port(), Tls.STARTTLS, true, Optional.of(trusting(other))));
            assertThat(server.count("AUTH") + server.count("MAIL")).isZero();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken() throws Exception {
        try (var server = ScriptedSmtp.secured(localhost.context())) {
            isOurSetUp(send(server.port(), Tls.TLS, false, Optional.empty()));
        }
        try (var server = new ScriptedSmtp(Optional.of(localhost.context()))) {
            server.on("EHLO", "250-mx.test\r\n250 STARTTLS");
            isOurSetUp(send(server.port(), Tls.STARTTLS, false, Optional.empty()));
            assertThat(server.count("MAIL")).isZero();
        }
    }

    @Test
    void aServerThatSpeaksInTheClearWhereTlsWasAskedForIsOurSetUp() throws Exception {
        try (var server = new ScriptedSmtp()) {
            isOurSetUp(send(server.port(), Tls.TLS, false, Optional.of(trusting(localhost))));
            assertThat(server.taken).isEmpty();
        }
    }

    @Test
    void aServerThatHangsUpInsteadOfAHandshakeIsDown() throws Exception {
        try (var server = new ScriptedSmtp().on(ScriptedSmtp.GREETING, ScriptedSmtp.DROP)) {
            assertThat(send(server.port(), Tls.TLS, false, Optional.of(trusting(localhost))))
                    .isInstanceOfSatisfying(
                            Outcome.Blocked.class,
                            blocked -> assertThat(blocked.fault().kind())
                                    .as(blocked.toString())
                                    .isEqualTo(Fault.Kind.DOWN));
        }
    }
}
