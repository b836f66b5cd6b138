package org.nianbao.crawler.alert.post.smtp;

import java.util.Optional;
import org.nianbao.config.Alerts.Tls;
import org.nianbao.crawler.alert.post.Mails;

/** A process of its own, with the built jar in front: sends one mail to the port named, and prints what came of it. */
final class SendFromJar {

    private SendFromJar() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        var way = Servers.way(Servers.mail("localhost", port, Tls.NONE, false), Optional.empty());
        try (var trip = way.begin()) {
            System.out.println(trip.send(Mails.message("one", "office@health.test")));
        }
    }
}
