package org.nianbao.crawler.doctor;

/** Asks a mail server whether it would take our mail, and sends none. */
@FunctionalInterface
public interface MailServer {

    /** What it said. Never fails; what stood in the way is the answer. */
    Answer greet(MailTarget target);

    /**
     * What came of it.
     *
     * @param detail the server's words, or what the network did
     */
    record Answer(Kind kind, String detail) {}

    /** How far it went. */
    enum Kind {
        READY("ready"),
        /** No connection, or no greeting in time. */
        UNREACHABLE("unreachable"),
        /** It does not offer to change over to TLS, or its certificate is not trusted. */
        NOT_SECURED("notSecured"),
        /** A user is configured, and it offers no login. */
        NO_LOGIN("noLogin"),
        LOGIN_REFUSED("loginRefused"),
        /** It answered otherwise. */
        REFUSED("refused");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
