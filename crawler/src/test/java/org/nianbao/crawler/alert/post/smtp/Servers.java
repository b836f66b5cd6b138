package org.nianbao.crawler.alert.post.smtp;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.nianbao.config.Alerts;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Secrets;

/** Ways to servers on this machine. */
final class Servers {

    static final String PASSWORD = "s3cret-password";
    static final Secrets SECRETS = new Secrets(Map.of("SMTP_PASSWORD", PASSWORD));

    /** Long enough for a busy machine to answer. */
    private static final Duration LONG = Duration.ofSeconds(60);
    /** Long enough for a test in which the server does not answer. */
    static final Duration SHORT = Duration.ofSeconds(2);

    private Servers() {}

    static Alerts.Mail mail(String host, int port, Tls tls, boolean login) {
        return new Alerts.Mail(
                host,
                port,
                "年报哨 <watch@nianbao.test>",
                List.of("office@health.test"),
                List.of(),
                List.of(),
                tls,
                login ? Optional.of("watch") : Optional.empty(),
                login ? Optional.of("SMTP_PASSWORD") : Optional.empty());
    }

    static SmtpWay plain(int port) {
        return way(mail("localhost", port, Tls.NONE, false), Optional.empty());
    }

    static SmtpWay way(Alerts.Mail mail, Optional<SSLSocketFactory> trust) {
        return new SmtpWay(new MailServer(mail, LONG, trust), SECRETS);
    }

    static SmtpWay hasty(int port) {
        return new SmtpWay(new MailServer(mail("localhost", port, Tls.NONE, false), SHORT, Optional.empty()), SECRETS);
    }
}
