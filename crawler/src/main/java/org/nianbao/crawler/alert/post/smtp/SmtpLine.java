package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a server that remembers how far it came, and what the server said there. */
final class SmtpLine extends SMTPTransport {

    private Step step = Step.CONNECT;
    private Optional<Reply> reply = Optional.empty();
    private boolean listening = true;

    SmtpLine(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    Session session() {
        return session;
    }

    /** Whether we still hold the connection, without asking the server. */
    boolean isOpen() {
        try {
            checkConnected();
            return true;
        } catch (IllegalStateException closed) {
            return false;
        }
    }

    Step step() {
        return step;
    }

    /** What the server said at that step last; empty if it did not. */
    Optional<Reply> reply() {
        return reply;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        // The library tidies up by RSET after a refusal; that must not cover what was refused.
        listening = !command.equals("RSET") && !command.equals("QUIT") && !command.equals("NOOP");
        if (listening) {
            step = Step.of(command).orElse(step);
            reply = Optional.empty();
        }
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (listening) {
            reply = code > 0 ? Optional.of(new Reply(code, getLastServerResponse())) : Optional.empty();
        }
        return code;
    }

    @Override
    public String toString() {
        return "SmtpLine[" + step + "]";
    }
}
