package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.nianbao.config.Alerts;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Addresses;
import org.nianbao.crawler.trust.Trust;

/**
 * How the mail server is spoken to.
 *
 * @param patience with connecting, with each reply and with each write
 * @param trust makes the connections over TLS; empty = the certificates the Java installation trusts
 */
public record MailServer(Alerts.Mail mail, Duration patience, Optional<SSLSocketFactory> trust) {

    /** As long as RFC 5321, 4.5.3.2 would have us wait for most replies would keep all others waiting. */
    private static final Duration USUAL = Duration.ofSeconds(60);

    /**
     * The server of a configuration, with the usual patience.
     *
     * @param trust whose certificates are believed; empty = those of the Java installation
     */
    public static MailServer of(Alerts.Mail mail, Optional<Trust> trust) {
        return new MailServer(mail, USUAL, trust.map(Trust::sockets));
    }

    /**
     * Properties of the library. Where its default is the lenient one, the strict one is asked for.
     *
     * @throws IllegalArgumentException if the sender's address is none
     */
    Session session() {
        var set = new Properties();
        set.setProperty("mail.smtp.from", Addresses.read(mail.from()).getAddress());
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            set.setProperty("mail.smtp." + wait, Long.toString(patience.toMillis()));
        }
        set.setProperty("mail.smtp.auth", Boolean.toString(mail.user().isPresent()));
        set.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        set.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.tls() == Tls.TLS));
        set.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.tls() == Tls.STARTTLS));
        set.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.tls() == Tls.STARTTLS));
        set.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        set.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        set.setProperty("mail.smtp.socketFactory.fallback", "false");
        trust.ifPresent(factory -> set.put("mail.smtp.ssl.socketFactory", factory));
        return Session.getInstance(set);
    }
}
