package org.nianbao.crawler.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.config.Waiver;
import org.nianbao.store.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Waivers that run out: told seven days before the last day ({@code begun}), on the last day ({@code t+7}), and when it is over
 * ({@code resolved}). A waiver that is prolonged in time begins anew with its new date.
 */
public final class WaiverAlarms {

    private static final int NOTICE_DAYS = 7;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WaiverAlarms() {}

    /** The alarms as they stand on a day. */
    public static List<Alarm> of(List<Waiver> waivers, LocalDate today, Outbox outbox) {
        var known =
                outbox.alarms(Topic.WAIVER.id()).stream().map(a -> a.subject()).toList();
        return waivers.stream()
                .flatMap(waiver -> waiver.expires().stream().flatMap(last -> {
                    var subject = subject(waiver, last);
                    boolean runsOut = !today.isBefore(last.minusDays(NOTICE_DAYS)) && !today.isAfter(last);
                    return runsOut || known.contains(subject)
                            ? Stream.of(new Alarm(subject, Topic.WAIVER, runsOut, json(waiver, last)))
                            : Stream.<Alarm>empty();
                }))
                .toList();
    }

    private static String subject(Waiver waiver, LocalDate last) {
        return waiver.agency() + "/" + waiver.year() + "/" + waiver.rule().orElse("*") + "/" + last;
    }

    private static String json(Waiver waiver, LocalDate last) {
        var node = MAPPER.createObjectNode()
                .put("agency", waiver.agency())
                .put("year", waiver.year())
                .put("rule", waiver.rule().orElse(""))
                .put("reason", waiver.reason())
                .put("author", waiver.author())
                .put("expires", last.toString());
        return MAPPER.writeValueAsString(node);
    }
}
