package org.nianbao.config;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said to whom.
 *
 * @param letters whether agencies' contacts get mail
 * @param digest Quartz cron of the digest
 * @param coverage per cent of the due columns that a sweep has to read; less is told to the operator
 * @param heartbeatEnv name of the environment variable that holds the address to be called after each sweep
 * @param feedTitle title of the feed, if set
 * @param feedBaseUrl public address of the feed, if set
 * @param mail the mail server and who gets mail, if there is one
 */
public record Alerts(
        boolean letters,
        String digest,
        int coverage,
        Optional<String> heartbeatEnv,
        Optional<String> feedTitle,
        Optional<URI> feedBaseUrl,
        Optional<Mail> mail,
        List<Webhook> webhooks) {

    public Alerts {
        webhooks = List.copyOf(webhooks);
    }

    /**
     * Mail (RFC 5321).
     *
     * @param from the sender
     * @param to who gets the digest of everything; the word {@link #OFFICE} stands for the addresses of the offices, each of
     *     which gets the digest of its own agencies
     * @param operator who is told of portals that fail
     * @param user user name at the server, if it wants one
     * @param passwordEnv name of the environment variable that holds the password
     */
    public record Mail(
            String host,
            int port,
            String from,
            List<String> to,
            List<Office> offices,
            List<String> operator,
            Tls tls,
            Optional<String> user,
            Optional<String> passwordEnv) {

        public static final String OFFICE = "office";

        public Mail {
            to = List.copyOf(to);
            offices = List.copyOf(offices);
            operator = List.copyOf(operator);
        }
    }

    /**
     * A supervising body (主管单位).
     *
     * @param name as in the column {@code office} of the list of agencies
     * @param to its addresses
     */
    public record Office(String name, List<String> to) {
        public Office {
            to = List.copyOf(to);
        }
    }

    /** How the connection to the mail server is secured. */
    public enum Tls {
        NONE,
        /** Begins in the clear and must change over (RFC 3207); mail never goes in the clear. */
        STARTTLS,
        /** From the first byte (RFC 8314). */
        TLS;

        public static Tls of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A chat robot (群机器人).
     *
     * @param urlEnv name of the environment variable that holds its address
     * @param secretEnv name of the environment variable that holds the secret by which messages are signed
     */
    public record Webhook(Robot kind, String urlEnv, Optional<String> secretEnv) {}

    /** Whose robot. */
    public enum Robot {
        /** 企业微信. */
        WECOM,
        /** 钉钉. */
        DINGTALK,
        /** 飞书. */
        FEISHU,
        /** Anybody's: a signed POST of JSON. */
        GENERIC;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Robot of(String id) {
            return Arrays.stream(values())
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a robot: " + id));
        }
    }
}
