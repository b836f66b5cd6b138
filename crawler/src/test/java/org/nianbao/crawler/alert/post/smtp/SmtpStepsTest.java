package org.nianbao.crawler.alert.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Mails;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;

/** What each failure at each step means. */
class SmtpStepsTest {

    private ScriptedSmtp server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedSmtp();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Outcome send() {
        return send(Servers.plain(server.port()));
    }

    private static Outcome send(SmtpWay way) {
        try (var trip = way.begin()) {
            return trip.send(Mails.message("one", "a@health.test"));
        }
    }

    private static Fault fault(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
        return ((Outcome.Blocked) outcome).fault();
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 4.3.2 shutting down, DOWN, connect: 421 4.3.2 shutting down",
        "GREETING, 554 5.7.1 go away, SET_UP, connect: 554 5.7.1 go away",
        "GREETING, DROP, DOWN, connect: MessagingException: Got bad greeting",
        "HELO, 450 4.0.0 not you, DOWN, ehlo: 450 4.0.0 not you",
        "HELO, 550 5.0.0 not you, SET_UP, ehlo: 550 5.0.0 not you",
        "HELO, DROP, DOWN, ehlo: MessagingException: [EOF]",
        "MAIL, 451 4.3.0 later, DOWN, mail: 451 4.3.0 later",
        "MAIL, 421 4.4.2 bye, DOWN, mail: 421 4.4.2 bye",
        "MAIL, 550 5.7.1 no such sender, SET_UP, mail: 550 5.7.1 no such sender",
        "MAIL, 530 5.7.0 log in first, SET_UP, mail: 530 5.7.0 log in first",
        "MAIL, DROP, DOWN, mail: "
    })
    void beforeARecipientWasNamedItIsNotTheMessage(String step, String reply, Fault.Kind kind, String trouble) {
        if (step.equals("HELO")) {
            server.on("EHLO", "502 5.5.2 what");
        }
        server.on(step, reply);
        var fault = fault(send());
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.trouble()).startsWith(trouble);
        assertThat(server.taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.0 greylisted, NONE",
        "RCPT, 452 4.2.2 mailbox full, NONE",
        "RCPT, 421 4.3.2 shutting down, SERVER",
        "RCPT, DROP, SERVER",
        "RCPT, 554 5.7.1 relay access denied, SET_UP",
        "RCPT, 454 4.7.1 relay access denied, SET_UP",
        "RCPT, 451 4.7.1 greylisted, NONE",
        "RCPT, 530 5.7.0 log in first, SET_UP",
        "RCPT, 553 5.1.8 sender's domain not found, SET_UP",
        "DATA, 451 4.3.0 later, NONE",
        "DATA, DROP, SERVER",
        "., 451 4.7.1 busy, NONE",
        "., 421 4.3.2 shutting down, SERVER",
        "., DROP, SERVER"
    })
    void notNowIsLater(String step, String reply, Doubt doubt) {
        server.on(step, reply);
        assertThat(send()).isInstanceOfSatisfying(Outcome.Later.class, later -> {
            assertThat(later.doubt()).isEqualTo(doubt);
            assertThat(later.trouble()).startsWith(Step.of(step).orElseThrow().id() + ": ");
            if (!reply.equals(ScriptedSmtp.DROP)) {
                assertThat(later.trouble()).endsWith(reply);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 552 5.3.4 too large",
        "RCPT, 550 5.1.1 nobody there",
        "RCPT, 550 no such user",
        "RCPT, 552 5.2.2 over quota for ever",
        "DATA, 554 5.6.0 no valid recipients",
        "., 554 5.7.1 looks like spam"
    })
    void neverIsNever(String step, String reply) {
        server.on(step, reply);
        assertThat(send())
                .isEqualTo(new Outcome.Refused(Step.of(step).orElseThrow().id() + ": " + reply));
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void aServerThatHangsCostsOnePatience(String step) {
        server.on(step, ScriptedSmtp.HANG);
        var outcome = send(Servers.hasty(server.port()));
        if (step.equals("RCPT") || step.equals("DATA") || step.equals(".")) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Later.class,
                            later -> assertThat(later.doubt()).isEqualTo(Doubt.SERVER));
        } else {
            assertThat(fault(outcome).kind()).isEqualTo(Fault.Kind.DOWN);
            assertThat(fault(outcome).trouble()).contains("SocketTimeoutException");
        }
        assertThat(server.count("CONNECT")).isEqualTo(1);
    }

    @Test
    void nobodyListens() {
        int port = server.port();
        server.close();
        assertThat(fault(send(Servers.plain(port))).kind()).isEqualTo(Fault.Kind.DOWN);
    }

    @Test
    void aServerThatOffersNoLogInOrRefusesItIsOurSetUp() {
        var login = Servers.way(Servers.mail("localhost", server.port(), Tls.NONE, true), Optional.empty());
        assertThat(fault(send(login)).trouble()).startsWith("auth: the server offers no log-in");
        assertThat(fault(send(login)).kind()).isEqualTo(Fault.Kind.SET_UP);
        assertThat(server.count("MAIL")).isZero();

        server.on("EHLO", "250-mx.test\r\n250 AUTH PLAIN").on("AUTH", "535 5.7.8 wrong: " + Servers.PASSWORD);
        assertThat(fault(send(login))).isEqualTo(new Fault(Fault.Kind.SET_UP, "mail", "auth: 535 5.7.8 wrong: ***"));
        server.on("EHLO", "250-mx.test\r\n250 AUTH PLAIN").on("AUTH", "454 4.7.0 later");
        assertThat(fault(send(login)).kind()).isEqualTo(Fault.Kind.DOWN);
        server.on("EHLO", "250-mx.test\r\n250 AUTH CRAM-MD5");
        assertThat(fault(send(login)).kind()).isEqualTo(Fault.Kind.SET_UP);
        server.on("EHLO", "250-mx.test\r\n250 AUTH PLAIN");
        assertThat(send(login)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void aPasswordThatIsNotSetIsOurSetUpAndNobodyIsAsked() {
        var way = new SmtpWay(
                MailServer.of(Servers.mail("localhost", server.port(), Tls.NONE, true)),
                new org.nianbao.crawler.alert.post.Secrets(java.util.Map.of("SMTP_PASSWORD", " ")));
        assertThat(fault(send(way)))
                .isEqualTo(new Fault(Fault.Kind.SET_UP, "mail", "environment variable SMTP_PASSWORD is not set"));
        assertThat(server.commands).isEmpty();
    }

    @Test
    void mailNeverGoesInTheClearIfItMustNot() {
        var way = Servers.way(Servers.mail("localhost", server.port(), Tls.STARTTLS, true), Optional.empty());
        assertThat(fault(send(way)).kind()).isEqualTo(Fault.Kind.SET_UP);
        assertThat(fault(send(way)).trouble()).contains("STARTTLS is required");
        server.on("EHLO", "250-mx.test\r\n250 STARTTLS").on("STARTTLS", "454 4.7.0 no certificate today");
        assertThat(fault(send(way)).kind()).isEqualTo(Fault.Kind.DOWN);
        assertThat(server.count("AUTH") + server.count("MAIL")).isZero();
        assertThat(server.taken).isEmpty();
    }

    @Test
    void manyMailsGoOverOneConnectionAndARefusalDoesNotEndIt() {
        server.on("RCPT", "250 ok", "550 5.1.1 nobody", "450 4.2.0 greylisted", "250 ok");
        try (var trip = Servers.plain(server.port()).begin()) {
            assertThat(trip.send(Mails.message("one", "a@health.test"))).isInstanceOf(Outcome.Accepted.class);
            assertThat(trip.send(Mails.message("two", "b@health.test"))).isInstanceOf(Outcome.Refused.class);
            assertThat(trip.send(Mails.message("three", "c@health.test"))).isInstanceOf(Outcome.Later.class);
            assertThat(trip.send(Mails.message("four", "d@health.test"))).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(server.count("CONNECT")).isEqualTo(1);
        assertThat(server.count("RCPT TO:<b@health.test>")).isEqualTo(1);
        assertThat(server.commands).contains("MAIL FROM:<watch@nianbao.test>", "QUIT");
        assertThat(server.taken).hasSize(2);
    }

    @Test
    void aConnectionThatTheServerEndsIsOpenedAnew() {
        server.on("MAIL", "250 ok", "421 4.7.0 too many messages", "250 ok", ScriptedSmtp.DROP);
        try (var trip = Servers.plain(server.port()).begin()) {
            for (int i = 0; i < 4; i++) {
                assertThat(trip.send(Mails.message("no" + i, "a@health.test"))).isInstanceOf(Outcome.Accepted.class);
            }
        }
        assertThat(server.count("CONNECT")).isEqualTo(3);
        assertThat(server.taken).hasSize(4);
    }

    @Test
    void theServerGetsTheBytesOfTheOutbox() {
        var message = Mails.message("one", "a@health.test");
        try (var trip = Servers.plain(server.port()).begin()) {
            trip.send(message);
            trip.send(message);
        }
        var bytes = new String(message.body(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(server.taken).hasSize(2).containsOnly(bytes.endsWith("\r\n") ? bytes : bytes + "\r\n");
    }

    @Test
    void whatIsNoMailIsRefusedWithoutAskingFurther() {
        try (var trip = Servers.plain(server.port()).begin()) {
            assertThat(trip.send(Mails.message("one", "a@health.test"))).isInstanceOf(Outcome.Accepted.class);
            var bad = org.nianbao.store.Message.fresh("k", "mail", "no address", new byte[0], Mails.NOON);
            assertThat(trip.send(bad)).isInstanceOf(Outcome.Refused.class);
            assertThat(trip.send(Mails.message("two", "a@health.test"))).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(server.count("CONNECT")).isEqualTo(1);
    }

    @Test
    void theProbeSendsNothing() {
        assertThat(Servers.plain(server.port()).probe()).isEmpty();
        assertThat(server.commands).last().isEqualTo("QUIT");
        assertThat(server.count("MAIL")).isZero();
        server.on("GREETING", "554 5.7.1 go away");
        assertThat(Servers.plain(server.port()).probe())
                .contains(new Fault(Fault.Kind.SET_UP, "mail", "connect: 554 5.7.1 go away"));
    }
}
