package org.nianbao.crawler.doctor;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * SMTP (RFC 5321): connects, EHLO, STARTTLS and AUTH if configured, QUIT.
 *
 * @param patience for each step
 */
public record SmtpServer(Duration patience) implements MailServer {

    /** With the usual patience. */
    public static SmtpServer usual() {
        return new SmtpServer(Duration.ofSeconds(20));
    }

    @Override
    public Answer greet(MailTarget target) {
        var protocol = target.tls() == MailTarget.Tls.TLS ? "smtps" : "smtp";
        var session = Session.getInstance(properties(target, protocol));
        try (var transport = (SMTPTransport) session.getTransport(protocol)) {
            transport.connect(
                    target.host(),
                    target.port(),
                    target.user().orElse(null),
                    target.password().orElse(null));
            return target.user().isPresent() && !transport.supportsExtension("AUTH")
                    ? new Answer(Kind.NO_LOGIN, "")
                    : new Answer(Kind.READY, "");
        } catch (MessagingException e) {
            return new Answer(kind(e, target), words(e));
        }
    }

    private Properties properties(MailTarget target, String protocol) {
        var properties = new Properties();
        var millis = String.valueOf(patience.toMillis());
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", millis);
        properties.setProperty(prefix + "timeout", millis);
        properties.setProperty(prefix + "writetimeout", millis);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", String.valueOf(target.user().isPresent()));
        boolean change = target.tls() == MailTarget.Tls.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", String.valueOf(change));
        properties.setProperty(prefix + "starttls.required", String.valueOf(change));
        return properties;
    }

    private static Kind kind(MessagingException e, MailTarget target) {
        if (e instanceof AuthenticationFailedException) {
            return Kind.LOGIN_REFUSED;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return Kind.NOT_SECURED;
            }
        }
        if (e instanceof MailConnectException || e.getCause() instanceof IOException) {
            return Kind.UNREACHABLE;
        }
        boolean change = target.tls() == MailTarget.Tls.STARTTLS;
        return change && words(e).contains("STARTTLS") ? Kind.NOT_SECURED : Kind.REFUSED;
    }

    /** In one line, and of what the password was part of nothing. */
    private static String words(MessagingException e) {
        var cause = e.getCause();
        var text = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        var more = cause == null ? "" : " (" + cause.getMessage() + ")";
        return (text + more).strip().replaceAll("\\s+", " ");
    }
}
