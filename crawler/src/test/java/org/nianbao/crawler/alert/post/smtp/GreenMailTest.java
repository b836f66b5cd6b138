package org.nianbao.crawler.alert.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Mails;
import org.nianbao.crawler.alert.post.Outcome;

/** Against a mail server that others wrote. */
class GreenMailTest {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Outcome send(int port, Tls tls, boolean login) {
        try (var trip = Servers.way(Servers.mail("127.0.0.1", port, tls, login), Optional.empty())
                .begin()) {
            return trip.send(Mails.message("digest/2023-02-01", "区卫生健康局 <office@health.test>"));
        }
    }

    @Test
    void whatArrivesIsWhatWasWritten() throws Exception {
        assertThat(send(server.getSmtp().getPort(), Tls.NONE, false)).isEqualTo(new Outcome.Accepted());

        var mail = Mails.mail("digest/2023-02-01", "区卫生健康局 <office@health.test>");
        var got = server.getReceivedMessagesForDomain("health.test");
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).isEqualTo(mail.subject());
        assertThat(((InternetAddress) got[0].getFrom()[0]).getPersonal()).isEqualTo("年报哨");
        assertThat(((InternetAddress) got[0].getAllRecipients()[0]).getPersonal())
                .isEqualTo("区卫生健康局");
        assertThat(got[0].getHeader("List-Id")).containsExactly("<digest.nianbao.test>");
        var parts = (Multipart) got[0].getContent();
        assertThat(parts.getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(mail.text().strip());
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(mail.html());
    }

    @Test
    void aPasswordOpensOrDoesNot() {
        server.getManagers().getUserManager().setAuthRequired(true);
        server.setUser("office@health.test", "watch", Servers.PASSWORD);
        assertThat(send(server.getSmtp().getPort(), Tls.NONE, true)).isEqualTo(new Outcome.Accepted());

        server.setUser("office@health.test", "watch", "another");
        assertThat(send(server.getSmtp().getPort(), Tls.NONE, true))
                .isInstanceOfSatisfying(Outcome.Blocked.class, blocked -> {
                    assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.SET_UP);
                    assertThat(blocked.fault().trouble())
                            .startsWith("auth: 535")
                            .doesNotContain(Servers.PASSWORD);
                });
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aCertificateOfItsOwnMakingIsNotTaken() {
        assertThat(send(server.getSmtps().getPort(), Tls.TLS, false))
                .isInstanceOfSatisfying(
                        Outcome.Blocked.class,
                        blocked -> assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.SET_UP));
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
