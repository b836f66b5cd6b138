package org.nianbao.crawler.alert.post.smtp;

import java.util.Optional;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.store.Message;

/**
 * The way of mails: channel {@code mail}, target = the recipient's address, body = the message as
 * {@link org.nianbao.crawler.alert.post.MimeMail} wrote it. One connection for all of a delivery, one recipient a message.
 */
public final class SmtpWay implements Way {

    public static final String CHANNEL = "mail";
    public static final String PARTY = "mail";

    private final MailServer server;
    private final Secrets secrets;

    /** The way to a server. The password is looked up at each connection. */
    public SmtpWay(MailServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String party(Message message) {
        return PARTY;
    }

    @Override
    public Trip begin() {
        return new SmtpTrip(new SmtpDoor(server, secrets));
    }

    /** Connects, secures the connection, logs in and leaves, without sending anything; what went wrong, if so. */
    public Optional<Fault> probe() {
        var entry = new SmtpDoor(server, secrets).enter();
        entry.line().ifPresent(Hangup::of);
        return entry.outcome()
                .map(outcome -> outcome instanceof Outcome.Blocked blocked
                        ? blocked.fault()
                        : new Fault(Fault.Kind.SET_UP, PARTY, outcome.toString()));
    }
}
