package org.nianbao.crawler.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.config.Alerts;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.alert.post.smtp.SmtpWay;
import org.nianbao.crawler.doctor.MailServer;
import org.nianbao.crawler.doctor.MailTarget;
import org.nianbao.crawler.trust.Trust;

/**
 * Asks the mail server as the courier would, up to the log-in, for the doctor.
 *
 * @param trust whose certificates are believed; empty = those of the Java installation
 */
record MailGreeting(Duration patience, Optional<Trust> trust) implements MailServer {

    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final String PASSWORD = "PASSWORD";

    static MailGreeting usual(Optional<Trust> trust) {
        return new MailGreeting(USUAL, trust);
    }

    @Override
    public Answer greet(MailTarget target) {
        var mail = new Alerts.Mail(
                target.host(),
                target.port(),
                "nobody@example.org",
                List.of(),
                List.of(),
                List.of(),
                Alerts.Tls.valueOf(target.tls().name()),
                target.user(),
                target.user().map(user -> PASSWORD));
        var secrets =
                new Secrets(target.password().map(p -> Map.of(PASSWORD, p)).orElse(Map.of()));
        var server = new org.nianbao.crawler.alert.post.smtp.MailServer(mail, patience, trust.map(Trust::sockets));
        return new SmtpWay(server, secrets)
                .probe()
                .map(fault -> new Answer(kind(fault.trouble(), target), fault.trouble()))
                .orElseGet(() -> new Answer(Kind.READY, ""));
    }

    /** By the step at which it went wrong, which the trouble begins with. */
    private static Kind kind(String trouble, MailTarget target) {
        if (trouble.startsWith("starttls")) {
            return Kind.NOT_SECURED;
        }
        if (trouble.startsWith("auth: the server offers no log-in")) {
            return Kind.NO_LOGIN;
        }
        if (trouble.startsWith("auth") || trouble.startsWith("environment variable")) {
            return Kind.LOGIN_REFUSED;
        }
        if (trouble.contains("STARTTLS") || trouble.contains("SSL") || trouble.contains("certif")) {
            return Kind.NOT_SECURED;
        }
        return trouble.matches("[a-z]+: [45]\\d\\d.*") ? Kind.REFUSED : Kind.UNREACHABLE;
    }
}
