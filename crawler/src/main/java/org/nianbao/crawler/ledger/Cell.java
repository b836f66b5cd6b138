package org.nianbao.crawler.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a cell of a sheet. */
sealed interface Cell {

    record Text(String text) implements Cell {}

    record Number(long value) implements Cell {}

    /** A part of a whole, 0 to 1, shown in per cent. */
    record Share(double value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant at) implements Cell {}

    record Link(String url) implements Cell {}

    record Blank() implements Cell {}

    static Cell text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    static Cell number(long value) {
        return new Number(value);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElseGet(Blank::new);
    }

    static Cell moment(Optional<Instant> at) {
        return at.<Cell>map(Moment::new).orElseGet(Blank::new);
    }

    static Cell link(Optional<String> url) {
        return url.<Cell>map(Link::new).orElseGet(Blank::new);
    }

    /** Blank if there is no whole. */
    static Cell share(long part, long whole) {
        return whole == 0 ? new Blank() : new Share((double) part / whole);
    }
}
