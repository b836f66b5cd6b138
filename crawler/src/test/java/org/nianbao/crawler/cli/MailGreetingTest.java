package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.doctor.MailServer.Kind;
import org.nianbao.crawler.doctor.MailTarget;
import org.nianbao.crawler.doctor.MailTarget.Tls;

/** Against a server that says what it was told to. */
class MailGreetingTest {

    private static final MailGreeting SERVER = new MailGreeting(Duration.ofSeconds(10), Optional.empty());

    private static final Map<String, String> PLAIN = Map.of("EHLO", "250-here\n250 SIZE 1000000");

    private static final Map<String, String> WITH_LOGIN =
            Map.of("EHLO", "250-here\n250 AUTH PLAIN", "AUTH", "235 welcome");

    private static final Optional<String> USER = Optional.of("nianbao");

    @Test
    void aServerThatGreetsIsReadyAndGetsNoMail() throws IOException {
        try (var site = new MailSite("220 here", PLAIN)) {
            assertThat(SERVER.greet(site.target(Tls.NONE, Optional.empty())).kind())
                    .isEqualTo(Kind.READY);
            assertThat(site.heard()).containsExactly("EHLO", "QUIT");
        }
    }

    @Test
    void aUserLogsInAndOut() throws IOException {
        try (var site = new MailSite("220 here", WITH_LOGIN)) {
            assertThat(SERVER.greet(site.target(Tls.NONE, USER)).kind()).isEqualTo(Kind.READY);
            assertThat(site.heard()).containsExactly("EHLO", "AUTH", "QUIT");
        }
    }

    @Test
    void aRefusedLoginSaysSoAndGivesNoPasswordAway() throws IOException {
        var refusing = Map.of("EHLO", "250-here\n250 AUTH PLAIN", "AUTH", "535 5.7.8 bad credentials");
        try (var site = new MailSite("220 here", refusing)) {
            var answer = SERVER.greet(site.target(Tls.NONE, USER));
            assertThat(answer.kind()).isEqualTo(Kind.LOGIN_REFUSED);
            assertThat(answer.detail())
                    .contains("5.7.8")
                    .doesNotContain("Geheim")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aUserWhereNobodyCanLogInIsAMistake() throws IOException {
        try (var site = new MailSite("220 here", PLAIN)) {
            assertThat(SERVER.greet(site.target(Tls.NONE, USER)).kind()).isEqualTo(Kind.NO_LOGIN);
        }
    }

    @Test
    void withoutStarttlsNothingIsSaidInTheClear() throws IOException {
        try (var site = new MailSite("220 here", WITH_LOGIN)) {
            assertThat(SERVER.greet(site.target(Tls.STARTTLS, USER)).kind()).isEqualTo(Kind.NOT_SECURED);
            assertThat(site.heard()).doesNotContain("AUTH");
        }
    }

    @Test
    void aServerThatSpeaksInTheClearIsNotSecured() throws IOException {
        try (var site = new MailSite("220 here", PLAIN)) {
            assertThat(SERVER.greet(site.target(Tls.TLS, Optional.empty())).kind())
                    .isEqualTo(Kind.NOT_SECURED);
        }
        var stumbling = Map.of("EHLO", "250-here\n250 STARTTLS", "STARTTLS", "220 go ahead\nno TLS at all");
        try (var site = new MailSite("220 here", stumbling)) {
            assertThat(SERVER.greet(site.target(Tls.STARTTLS, Optional.empty())).kind())
                    .isEqualTo(Kind.NOT_SECURED);
        }
    }

    @Test
    void aServerThatIsBusyIsQuoted() throws IOException {
        try (var site = new MailSite("554 not today", Map.of())) {
            var answer = SERVER.greet(site.target(Tls.NONE, Optional.empty()));
            assertThat(answer.kind()).isIn(Kind.REFUSED, Kind.UNREACHABLE);
            assertThat(answer.detail()).contains("554");
        }
    }

    @Test
    void aServerThatSaysNothingIsUnreachable() throws IOException {
        try (var site = new MailSite("", PLAIN)) {
            var answer = new MailGreeting(Duration.ofMillis(200), Optional.empty())
                    .greet(site.target(Tls.NONE, Optional.empty()));
            assertThat(answer.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @Test
    void whereNobodyListensItIsUnreachable() throws IOException {
        MailTarget target;
        try (var site = new MailSite("220 here", PLAIN)) {
            target = site.target(Tls.NONE, Optional.empty());
        }
        assertThat(SERVER.greet(target).kind()).isEqualTo(Kind.UNREACHABLE);
    }
}
