package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ErrorPages;
import org.nianbao.crawler.walk.Onward;
import org.nianbao.crawler.walk.ReportPages;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Formats;
import org.nianbao.store.Observation.Sighting;

/**
 * Looks for a report that its list no longer shows, at its own address. A status of 200 proves nothing: errors, challenges and
 * home pages come with it too.
 */
final class Vanished {

    private final Fetcher fetcher;
    private final Keeper keeper;
    private final DocumentSource source;

    Vanished(Fetcher fetcher, Keeper keeper, DocumentSource source) {
        this.fetcher = fetcher;
        this.keeper = keeper;
        this.source = source;
    }

    /**
     * What was found at the address.
     *
     * @param detail what it answered
     */
    record Found(Fate fate, String detail) {}

    /** What has become of the report. */
    enum Fate {
        /** It is where it was. */
        THERE,
        /** The portal says that there is no such page. */
        GONE,
        /** Refused, unreachable, or something else than the report: neither there nor gone. */
        UNSURE
    }

    Found look(Sighting last) {
        var url = URI.create(last.url());
        var outcome = Onward.follow(fetcher.fetch(url, Optional.empty(), Fetcher.Use.ONCE), fetcher);
        if (outcome instanceof FetchOutcome.Gone) {
            return new Found(Fate.GONE, Outcomes.words(outcome));
        }
        if (!(outcome instanceof Fetched page)) {
            return new Found(Fate.UNSURE, Outcomes.words(outcome));
        }
        if (isReport(page, url, last)) {
            return new Found(Fate.THERE, "");
        }
        var error = ErrorPages.on(page, url);
        var gone = error.isPresent() && ErrorPages.saysGone(page, url);
        return new Found(gone ? Fate.GONE : Fate.UNSURE, error.orElse("it answers with something else"));
    }

    private boolean isReport(Fetched page, URI url, Sighting last) {
        if (new EarlierFiles(Optional.of(last), keeper, source).isAsBefore(page, url)) {
            return true;
        }
        var format = Formats.detect(page.body());
        return format == Format.HTML
                ? ReportPages.shows(page, last.year(), last.title())
                : last.documents().stream()
                        .anyMatch(d -> d.url().equals(last.url()) && d.format().equals(format.id()));
    }
}
