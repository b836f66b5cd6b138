package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Secrets;

/** Opens connections to the mail server. */
final class SmtpDoor {

    private final MailServer server;
    private final Secrets secrets;

    SmtpDoor(MailServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Either an open line or why there is none. */
    record Entry(Optional<SmtpLine> line, Optional<Outcome> outcome) {
        static Entry open(SmtpLine line) {
            return new Entry(Optional.of(line), Optional.empty());
        }

        static Entry shut(Outcome outcome) {
            return new Entry(Optional.empty(), Optional.of(outcome));
        }
    }

    /** What must not be quoted: the password, also in the forms in which it is sent (RFC 4616). */
    List<String> hidden() {
        var user = server.mail().user().orElse("");
        return password().stream()
                .flatMap(p ->
                        Stream.of(p, base64(p), base64("\0" + user + "\0" + p), base64(user + "\0" + user + "\0" + p)))
                .toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> password() {
        return server.mail().passwordEnv().flatMap(secrets::find);
    }

    Entry enter() {
        var mail = server.mail();
        if (mail.user().isPresent() && password().isEmpty()) {
            return Entry.shut(setUp("environment variable " + mail.passwordEnv().orElse("?") + " is not set"));
        }
        Session session;
        try {
            session = server.session();
        } catch (IllegalArgumentException e) {
            return Entry.shut(setUp("the sender is not a mail address"));
        }
        var line = new SmtpLine(session);
        try {
            line.connect(
                    mail.host(),
                    mail.port(),
                    mail.user().orElse(null),
                    password().orElse(null));
        } catch (MessagingException e) {
            return Entry.shut(Findings.of(line.step(), line.reply(), e, hidden()));
        }
        // The library goes on without logging in if the server does not offer it.
        if (mail.user().isPresent() && !line.supportsExtension("AUTH")) {
            Hangup.of(line);
            return Entry.shut(setUp("auth: the server offers no log-in on this connection"));
        }
        return Entry.open(line);
    }

    private static Outcome setUp(String trouble) {
        return new Fault(Fault.Kind.SET_UP, SmtpWay.PARTY, trouble).blocked();
    }
}
