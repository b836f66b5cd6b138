package org.nianbao.crawler.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.fetch.Exchange;
import org.nianbao.store.warc.Capture;

/** Exchanges as they are kept. */
final class Captures {

    private Captures() {}

    static Capture of(Exchange exchange, Instant at, Optional<String> standsFor) {
        var answer = exchange.answer();
        if (answer.isEmpty()) {
            return new Capture.Silence(
                    exchange.url(),
                    at,
                    Map.of(
                            "outcome",
                            List.of(exchange.trouble()),
                            "request",
                            List.of(exchange.request().line())));
        }
        var head = answer.get();
        return new Capture.Http(
                exchange.url(),
                at,
                exchange.address(),
                head.protocol(),
                HttpText.of(exchange.request()),
                head.status(),
                HttpText.of(head, exchange.body().length),
                exchange.body(),
                exchange.cut().map(Captures::cut),
                standsFor,
                exchange.trouble());
    }

    private static Capture.Cut cut(Exchange.Cut cut) {
        return switch (cut) {
            case LENGTH -> Capture.Cut.LENGTH;
            case TIME -> Capture.Cut.TIME;
            case DISCONNECT -> Capture.Cut.DISCONNECT;
            case UNREAD -> Capture.Cut.UNSPECIFIED;
        };
    }
}
