package org.nianbao.crawler.alert.post.smtp;

import java.util.Locale;
import java.util.Optional;

/** How far a dialogue came; in its order. */
enum Step {
    CONNECT,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    /** The point after the text: from here on the server may have taken it. */
    END;

    /** The step that a command begins; empty if it belongs to the one before. */
    static Optional<Step> of(String command) {
        var verb = command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "EHLO", "HELO" -> Optional.of(EHLO);
            case "STARTTLS" -> Optional.of(STARTTLS);
            case "AUTH" -> Optional.of(AUTH);
            case "MAIL" -> Optional.of(MAIL);
            case "RCPT" -> Optional.of(RCPT);
            case "DATA" -> Optional.of(DATA);
            case "." -> Optional.of(END);
            default -> Optional.empty();
        };
    }

    /** Whether the server had heard for whom the message is; before that a failure is not the message's. */
    boolean isAboutMessage() {
        return compareTo(RCPT) >= 0;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
