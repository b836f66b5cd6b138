package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.nianbao.crawler.alert.post.Addresses;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.store.Message;

/** Mails sent over one connection, as long as it lasts. */
final class SmtpTrip implements Way.Trip {

    private final SmtpDoor door;
    private Optional<SmtpLine> open = Optional.empty();

    SmtpTrip(SmtpDoor door) {
        this.door = door;
    }

    @Override
    public Outcome send(Message message) {
        boolean used = open.isPresent();
        var outcome = attempt(message);
        // Servers end a connection after so many messages or so much time; a new one may do.
        return used && outcome instanceof Outcome.Blocked && open.isEmpty() ? attempt(message) : outcome;
    }

    private Outcome attempt(Message message) {
        if (open.isEmpty()) {
            var entry = door.enter();
            if (entry.outcome().isPresent()) {
                return entry.outcome().get();
            }
            open = entry.line();
        }
        return speak(open.orElseThrow(), message);
    }

    private Outcome speak(SmtpLine line, Message message) {
        boolean stays = false;
        try {
            var mail = new MimeMessage(line.session(), new ByteArrayInputStream(message.body()));
            var recipient = Addresses.read(message.target());
            try {
                line.sendMessage(mail, new Address[] {recipient});
                stays = true;
                return new Outcome.Accepted();
            } catch (MessagingException e) {
                stays = line.reply().filter(r -> !r.isFarewell()).isPresent() && line.isOpen();
                return Findings.of(line.step(), line.reply(), e, door.hidden());
            }
        } catch (MessagingException | IllegalArgumentException e) {
            stays = true;
            return new Outcome.Refused("not a mail: " + e.getClass().getSimpleName());
        } finally {
            if (!stays) {
                close();
            }
        }
    }

    @Override
    public void close() {
        open.ifPresent(Hangup::of);
        open = Optional.empty();
    }
}
