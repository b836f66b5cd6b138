package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.nianbao.config.Alerts;
import org.nianbao.crawler.alert.post.Mail;

/** Makes mails of a letter, one for each address. */
final class Envelopes {

    private final Desk desk;
    private final Alerts.Mail settings;
    private final Paper paper;

    Envelopes(Desk desk, Alerts.Mail settings, Paper paper) {
        this.desk = desk;
        this.settings = settings;
        this.paper = paper;
    }

    List<Mail> mails(String key, Letter letter, Collection<String> to, Instant at) {
        var text = paper.text(letter.page());
        var html = paper.html(letter.page());
        return to.stream()
                .distinct()
                .map(address -> new Mail(
                        key + "/" + address,
                        settings.from(),
                        address,
                        letter.subject(),
                        text,
                        html,
                        letter.list().map(list -> list + "." + domain()),
                        letter.thread().map(thread -> thread + "/" + address),
                        at,
                        desk.language()))
                .toList();
    }

    /** The domain of the sender, under which our lists have their names. */
    private String domain() {
        var from = settings.from();
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
