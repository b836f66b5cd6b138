package org.nianbao.crawler.doctor;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.nianbao.config.Agency;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/**
 * The portals: of each host robots.txt and one column, with all manners kept.
 *
 * @param most hosts that are asked, in the order of the list
 */
public record PortalProbe(List<Agency> agencies, int most, Fetcher fetcher) implements Probe {

    private static final String SUBJECT = "portal";

    public PortalProbe {
        agencies = List.copyOf(agencies);
    }

    @Override
    public List<Result> look() {
        var hosts = new LinkedHashMap<String, URI>();
        agencies.stream()
                .flatMap(a -> a.column().or(a::portal).stream())
                .filter(url -> url.getHost() != null)
                .forEach(url -> hosts.putIfAbsent(url.getAuthority().toLowerCase(Locale.ROOT), url));
        return hosts.values().stream().limit(most).map(this::ask).toList();
    }

    private Result ask(URI url) {
        var outcome = fetcher.fetch(FetchRequest.list(url));
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return Result.ok(SUBJECT, "portal.answers", url, Bytes.of(fetched.body().length));
        }
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return Result.problem(SUBJECT, "portal.blocked", url, blocked.detail());
        }
        if (outcome instanceof FetchOutcome.Gone gone) {
            return Result.problem(SUBJECT, "portal.gone", url, gone.status());
        }
        if (outcome instanceof FetchOutcome.NotAllowed refused) {
            return Result.problem(SUBJECT, "portal.notAllowed", url, refused.detail());
        }
        if (outcome instanceof FetchOutcome.TooLarge large) {
            return Result.problem(SUBJECT, "portal.tooLarge", url, Bytes.of(large.limit()));
        }
        var silent = (FetchOutcome.Unreachable) outcome;
        return Result.problem(SUBJECT, "portal.unreachable", url, silent.detail());
    }
}
