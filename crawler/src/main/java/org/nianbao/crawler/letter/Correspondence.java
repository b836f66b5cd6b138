package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.nianbao.config.Agency;
import org.nianbao.config.Alerts;
import org.nianbao.config.Settings;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.alert.DeliveryAlarm;
import org.nianbao.store.KeptFlip;
import org.nianbao.store.Outbox;
import org.nianbao.store.SweepRecord;

/**
 * Everything that is told to people: who is told what, when and in which words. What is told is kept in the outbox together
 * with the flips it tells, in one step for each message; so a run that died anywhere is made good by the next one, and
 * nobody hears anything twice.
 */
public final class Correspondence {

    static final String LETTERS = "letters";
    private static final String OPERATOR = "operator";

    private final Outbox outbox;
    private final Desk desk;
    private final List<Reader> readers;
    private final Paper paper = new Paper();

    public Correspondence(
            Outbox outbox, Settings settings, List<Agency> agencies, List<Waiver> waivers, Locale language) {
        this.outbox = outbox;
        this.desk = Desk.of(settings, agencies, waivers, language);
        this.readers = desk.mail().map(mail -> Readers.of(mail, agencies)).orElse(List.of());
    }

    /** Makes all audiences known. Must be done before the first flips are written: they are told of what comes after. */
    public void admitAll() {
        readers.forEach(reader -> outbox.admit(reader.audience()));
        desk.mail().ifPresent(mail -> outbox.admit(OPERATOR));
        if (areLettersOn()) {
            outbox.admit(LETTERS);
        }
        webhooks().forEach(robot -> outbox.admit(audience(robot)));
    }

    /**
     * Notes what is to be told about the telling itself: messages that were given up, and what the configuration leaves undone.
     * After each sweep, before {@link #announce}.
     *
     * @param isSet whether there is an environment variable of that name
     */
    public void lookAfterItself(Instant now, Predicate<String> isSet) {
        DeliveryAlarm.keep(outbox, now);
        Setup.problems(desk, isSet).alarms(outbox).forEach(alarm -> alarm.keep(outbox, now, desk.zone()));
    }

    /** Whether agencies' contacts get letters. */
    public boolean areLettersOn() {
        return desk.settings().alerts().letters() && desk.mail().isPresent();
    }

    /**
     * To be filled with the verdicts on all watched years as of the moment of writing.
     *
     * @param last the last sweep up to that moment
     */
    public Survey survey(Optional<SweepRecord> last) {
        return new Survey(readers, last, desk.verdicts());
    }

    /** Keeps the bulletins for chat robots; right after each sweep. */
    public void announce(Instant now) {
        try (var tray = new Tray(outbox)) {
            bulletins(now, tray);
        }
    }

    /** Keeps digests, letters and the operator's mail; whenever the digest is due. */
    public void write(Survey survey, Instant now) {
        try (var tray = new Tray(outbox)) {
            digests(survey, now, tray);
            if (areLettersOn()) {
                letters(survey, now, tray);
            }
            operator(now, tray);
        }
    }

    /** The same messages as they would be kept now, letters even if they are off; keeps nothing. */
    public List<Draft> preview(Survey survey, Instant now) {
        var drafts = new ArrayList<Draft>();
        Consumer<Draft> note = draft -> {
            if (!draft.mails().isEmpty() || !draft.notices().isEmpty()) {
                drafts.add(draft);
            }
        };
        digests(survey, now, note);
        letters(survey, now, note);
        operator(now, note);
        bulletins(now, note);
        return drafts;
    }

    /** What came about later than the moment of writing is not known yet. */
    private List<KeptFlip> untold(String audience, Instant now) {
        return outbox.untold(audience).stream()
                .filter(kept -> !kept.flip().at().isAfter(now))
                .toList();
    }

    private void digests(Survey survey, Instant now, Consumer<Draft> out) {
        var digests = new Digests(desk, survey, now);
        for (var reader : readers) {
            var untold = Tales.of(untold(reader.audience(), now));
            var news = digests.news(reader, untold);
            boolean first = outbox.lastTelling(reader.audience()).isEmpty();
            if (first || !news.all().isEmpty()) {
                var key = free(reader.key() + "/" + desk.day(now));
                var mails = envelopes().mails(key, digests.write(reader, news, first), reader.to(), now);
                out.accept(new Draft(key, reader.audience(), now, mails, List.of(), untold.ids()));
            } else if (!untold.flips().isEmpty()) {
                out.accept(Draft.silent(reader.audience(), reader.key(), untold, now));
            }
        }
    }

    /** An agency gets one letter a day at most; what comes later on that day waits for the next. */
    private void letters(Survey survey, Instant now, Consumer<Draft> out) {
        if (desk.mail().isEmpty()) {
            return;
        }
        var letters = new Letters(desk, survey, now);
        var silent = new ArrayList<KeptFlip>();
        Letters.byAgency(untoldLetters(now)).forEach((subject, untold) -> {
            var key = "letter/" + subject + "/" + desk.day(now);
            var agency = desk.agency(subject).filter(a -> a.contact().isPresent());
            var letter = agency.flatMap(a -> letters.write(a, untold));
            if (letter.isEmpty()) {
                silent.addAll(untold.flips());
            } else if (!outbox.isTold(key)) {
                var to = agency.flatMap(Agency::contact).stream().toList();
                var mails = envelopes().mails(key, letter.get(), to, now);
                out.accept(new Draft(key, LETTERS, now, mails, List.of(), untold.ids()));
            }
        });
        if (!silent.isEmpty()) {
            out.accept(Draft.silent(LETTERS, LETTERS, Tales.of(silent), now));
        }
    }

    /** While letters are off, those that would go out are about the news of the digests. */
    private Tales untoldLetters(Instant now) {
        return Tales.of(
                areLettersOn()
                        ? untold(LETTERS, now)
                        : readers.stream()
                                .flatMap(reader -> untold(reader.audience(), now).stream())
                                .distinct()
                                .toList());
    }

    private void operator(Instant now, Consumer<Draft> out) {
        var to = desk.mail().map(Correspondence::operators).orElse(List.of());
        if (to.isEmpty()) {
            return;
        }
        var untold = Tales.of(untold(OPERATOR, now));
        var news = OperatorPage.news(untold);
        if (!news.all().isEmpty()) {
            var key = free(OPERATOR + "/" + desk.day(now));
            var mails = envelopes().mails(key, new OperatorPage(desk).write(news, now), to, now);
            out.accept(new Draft(key, OPERATOR, now, mails, List.of(), untold.ids()));
        } else if (!untold.flips().isEmpty()) {
            out.accept(Draft.silent(OPERATOR, OPERATOR, untold, now));
        }
    }

    /** Where nobody is named as the operator, those who get everything hear of failures too. */
    private static List<String> operators(Alerts.Mail mail) {
        return mail.operator().isEmpty() ? Readers.addresses(mail) : mail.operator();
    }

    private void bulletins(Instant now, Consumer<Draft> out) {
        for (var robot : webhooks()) {
            var untold = Tales.of(untold(audience(robot), now));
            var key = "webhook/" + robot.urlEnv() + "/" + untold.highest();
            var bulletin = new Bulletins(desk).write(untold, now);
            if (bulletin.isPresent()) {
                var notice = new Draft.Notice(robot.kind().id() + ":" + robot.urlEnv(), bulletin.get());
                out.accept(new Draft(key, audience(robot), now, List.of(), List.of(notice), untold.ids()));
            } else if (!untold.flips().isEmpty()) {
                out.accept(Draft.silent(audience(robot), "webhook/" + robot.urlEnv(), untold, now));
            }
        }
    }

    private List<Alerts.Webhook> webhooks() {
        return desk.settings().alerts().webhooks();
    }

    private static String audience(Alerts.Webhook robot) {
        return "webhook:" + robot.urlEnv();
    }

    private Envelopes envelopes() {
        return new Envelopes(desk, desk.mail().orElseThrow(), paper);
    }

    /** Of a day on which there is more than one mail, the second has a number. */
    private String free(String key) {
        var name = key;
        for (int n = 2; outbox.isTold(name); n++) {
            name = key + "/" + n;
        }
        return name;
    }
}
