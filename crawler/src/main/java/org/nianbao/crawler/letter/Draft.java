package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Mail;
import org.nianbao.crawler.alert.post.MimeMail;
import org.nianbao.store.Message;
import org.nianbao.store.Telling;

/**
 * A telling whose messages were not put into bytes yet.
 *
 * @param key names it for ever
 * @param audience to whom
 * @param at when
 * @param mails one for each address
 * @param notices bulletins for chat robots
 * @param flips ids of what is told by it
 */
public record Draft(String key, String audience, Instant at, List<Mail> mails, List<Notice> notices, Set<Long> flips) {

    /**
     * A bulletin and where it goes.
     *
     * @param target {@code <kind>:<urlEnv>}
     */
    public record Notice(String target, Bulletin bulletin) {}

    public Draft {
        mails = List.copyOf(mails);
        notices = List.copyOf(notices);
        flips = Set.copyOf(flips);
    }

    /** Whether it is a letter to an agency. */
    public boolean isLetter() {
        return audience.equals(Correspondence.LETTERS);
    }

    /** What needs no words for that audience is told all the same. */
    static Draft silent(String audience, String key, Tales tales, Instant at) {
        return new Draft(key + "/silent/" + tales.highest(), audience, at, List.of(), List.of(), tales.ids());
    }

    Telling telling() {
        var messages = new ArrayList<Message>();
        mails.forEach(mail -> messages.add(Message.fresh(mail.key(), "mail", mail.to(), MimeMail.bytes(mail), at)));
        notices.forEach(notice -> messages.add(
                Message.fresh(key, "webhook", notice.target(), notice.bulletin().json(), at)));
        return new Telling(key, audience, at, messages, flips);
    }
}
