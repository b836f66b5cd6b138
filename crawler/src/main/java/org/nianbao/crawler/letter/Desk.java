package org.nianbao.crawler.letter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.config.Agency;
import org.nianbao.config.Alerts;
import org.nianbao.config.Settings;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.parser.Messages;

/** What all who write need: the configuration, the words, and dates as the house prints them. */
record Desk(
        Settings settings,
        List<Agency> agencies,
        Map<String, Agency> byId,
        List<Waiver> waivers,
        Locale language,
        Messages words,
        VerdictWords verdicts) {

    /** Base name of the bundle of this room. */
    static final String BUNDLE = "org.nianbao.crawler.letter.messages";

    static Desk of(Settings settings, List<Agency> agencies, List<Waiver> waivers, Locale language) {
        return new Desk(
                settings,
                List.copyOf(agencies),
                agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity(), (first, second) -> first)),
                List.copyOf(waivers),
                language,
                Messages.of(BUNDLE, language),
                new VerdictWords(language));
    }

    String text(String key, Object... args) {
        return words.text(key, args);
    }

    Optional<Agency> agency(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The official name, else the id. */
    String nameOf(String id) {
        return agency(id).map(Agency::name).orElse(id);
    }

    ZoneId zone() {
        return settings.zone();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** Such as {@code 2023-02-01 08:00}. */
    String moment(Instant at) {
        return Moments.print(at, zone())
                .substring(0, "2023-02-01T08:00".length())
                .replace('T', ' ');
    }

    /** Of what is written in HTML. */
    String tag() {
        return words.text("language");
    }

    /** Where all of it can be read, if it can be read anywhere by others. */
    Optional<String> page() {
        return settings.web()
                .baseUrl()
                .or(() -> settings.alerts().feedBaseUrl())
                .map(URI::toString);
    }

    Optional<Alerts.Mail> mail() {
        return settings.alerts().mail();
    }
}
