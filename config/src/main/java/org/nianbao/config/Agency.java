package org.nianbao.config;

import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An administrative organ (行政机关) that owes a report every year.
 *
 * @param id stable and short
 * @param name official name
 * @param kind what sort of body it is
 * @param region 6-digit division code (行政区划代码)
 * @param portal home page of its portal
 * @param column address of its annual-report column (政府信息公开年报)
 * @param deadline overrides the deadline of its kind
 * @param contact e-mail of the office that answers for the report
 * @param aliases other names under which it publishes
 * @param since first report year it owes
 * @param until last report year it owes
 * @param office the body that supervises it
 */
public record Agency(
        String id,
        String name,
        Kind kind,
        Optional<String> region,
        Optional<URI> portal,
        Optional<URI> column,
        Optional<MonthDay> deadline,
        Optional<String> contact,
        List<String> aliases,
        OptionalInt since,
        OptionalInt until,
        Optional<String> office) {

    public Agency {
        aliases = List.copyOf(aliases);
    }

    /** Whether it owes a report for that year. */
    public boolean owes(int year) {
        return (since.isEmpty() || year >= since.getAsInt()) && (until.isEmpty() || year <= until.getAsInt());
    }
}
