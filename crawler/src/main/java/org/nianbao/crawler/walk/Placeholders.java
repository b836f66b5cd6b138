package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses that a portal's tree makes of a template nobody filled in: {@code …/null.shtml} (UCAP). The column lies beside it. */
final class Placeholders {

    private static final String PLACEHOLDER = "/null.shtml";
    private static final List<String> TEMPLATES = List.of("xlist", "xxgkList", "list", "index");

    private Placeholders() {}

    /** Opens a column; for a placeholder the first of the usual templates that is there. */
    static Opened open(PageOpener opener, URI column) {
        Optional<Opened> failed = Optional.empty();
        for (var url : addresses(column)) {
            var opened = opener.open(url, Optional.empty());
            if (opened instanceof Opened.Page) {
                return opened;
            }
            failed = failed.or(() -> Optional.of(opened));
        }
        return failed.orElseThrow();
    }

    private static List<URI> addresses(URI column) {
        var path = Optional.ofNullable(column.getPath()).orElse("");
        return !path.endsWith(PLACEHOLDER)
                ? List.of(column)
                : Stream.concat(
                                TEMPLATES.stream().flatMap(t -> Links.resolve(column, t + ".shtml").stream()),
                                Stream.of(column))
                        .toList();
    }
}
