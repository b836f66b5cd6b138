package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.nianbao.config.Agency;
import org.nianbao.crawler.sweep.QuietVisits.Made;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.shape.Exploration;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.crawler.walk.shape.Subject;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.LookState;

/**
 * The stops of a sweep: configured columns, and portals whose column is found. A configured column that is gone is looked for
 * from the portal's home page before anybody says so, and its own address is tried first every time.
 */
final class Rounds {

    private final Watch watch;
    private final ColumnVisit visit;
    private final ColumnGuide guide;
    private final Memo memo;
    private boolean plain = true;

    Rounds(Watch watch, ColumnVisit visit, Memos.Host portal) {
        this.watch = watch;
        this.visit = visit;
        this.guide = new ColumnGuide(watch);
        this.memo = visit.through(portal);
    }

    /** Visits a column or a portal for all agencies of the stop. */
    Made visit(Stop stop) {
        var configured = only(stop, a -> a.column().isPresent());
        var unaddressed = only(stop, a -> a.column().isEmpty());
        boolean complete = configured.agencies().isEmpty() || column(configured);
        complete &= unaddressed.agencies().isEmpty() || portal(unaddressed);
        return new Made(complete, plain && unaddressed.agencies().isEmpty(), visit.revisit());
    }

    private static Stop only(Stop stop, Predicate<Agency> which) {
        return new Stop(
                stop.url(),
                stop.agencies().stream().filter(which).toList(),
                stop.sharers().stream().filter(which).toList());
    }

    private boolean column(Stop at) {
        var column = at.url();
        var sharers = at.sharers();
        boolean own = sharers.size() == 1;
        var seen = visit.explore(column, sharers);
        var state = seen.reading().state();
        boolean complete = true;
        if (state != LookState.GONE && state != LookState.CHANGED) {
            for (var agency : at.agencies()) {
                complete &= safely(
                        agency,
                        column,
                        () -> visit.record(agency, Route.configured(column), sharers, own, seen)
                                .isComplete());
            }
            return complete;
        }
        plain = false;
        var tour = new Tour(memo, own);
        for (var agency : at.agencies()) {
            var start = agency.portal().orElse(column.resolve("/"));
            var said = "the configured column answers " + state + " ("
                    + seen.reading().detail() + ")";
            complete &= safely(agency, column, () -> {
                var stop = find(agency, start, Optional.of(column), said, tour);
                return stop.isPresent()
                        ? record(agency, sharers, stop.get())
                        : visit.record(agency, Route.configured(column), sharers, own, unmoved(seen, start))
                                .isComplete();
            });
        }
        return complete;
    }

    /** A report over which the program stumbles is one agency's matter; the others of the stop are still looked at. */
    private boolean safely(Agency agency, URI at, BooleanSupplier visiting) {
        try {
            return visiting.getAsBoolean();
        } catch (RuntimeException e) {
            plain = false;
            visit.failed(at, List.of(agency), e);
            return false;
        }
    }

    private static Exploration unmoved(Exploration seen, URI start) {
        var reading = seen.reading();
        return seen.as(new ColumnReading(
                reading.state(),
                reading.items(),
                reading.pages(),
                reading.detail() + "; no other column of the agency is known from " + start));
    }

    private boolean portal(Stop at) {
        var portal = at.url();
        var sharers = at.sharers();
        var tour = new Tour(memo, sharers.size() == 1);
        boolean complete = true;
        for (var agency : at.agencies()) {
            complete &= safely(agency, portal, () -> {
                var stop = find(agency, portal, Optional.empty(), "", tour);
                if (stop.isPresent()) {
                    return record(agency, sharers, stop.get());
                }
                var nothing = Exploration.of(tour.notFound(portal));
                visit.record(agency, Route.configured(portal), sharers, false, nothing);
                return false;
            });
        }
        return complete;
    }

    /** What was found for an agency and read. */
    private record Met(Route route, Exploration seen, boolean own) {}

    private boolean record(Agency agency, List<Agency> sharers, Met stop) {
        var known = watch.store().observations(agency.id(), watch.clock().instant());
        var state = visit.record(agency, stop.route(), sharers, stop.own(), stop.seen());
        stop.route()
                .found()
                .filter(f -> f.verified().isPresent()
                        ? !stop.seen().byYear(Subject.of(agency), stop.own()).isEmpty()
                        : Route.isProved(stop.seen(), Subject.of(agency), stop.own(), known))
                .ifPresent(guide::proved);
        return state.isComplete();
    }

    private Optional<Met> find(Agency agency, URI start, Optional<URI> old, String said, Tour tour) {
        var current = guide.current(agency);
        tour.forget();
        if (current.isEmpty()) {
            if (guide.maySearch(agency)) {
                tour.note(search(agency, start, old, tour));
                current = guide.current(agency);
            }
            return current.map(c -> read(agency, c, said, tour));
        }
        var stop = read(agency, current.get(), said, tour);
        if (!guide.maySearch(agency) || !isOpen(agency, stop)) {
            return Optional.of(stop);
        }
        var searched = search(agency, start, old, tour);
        var now = guide.current(agency).orElse(current.get());
        if (!now.url().equals(current.get().url())) {
            return Optional.of(read(agency, now, said, tour));
        }
        boolean confirmed = searched.found()
                .filter(c -> c.url().toString().equals(now.url()))
                .isPresent();
        return Optional.of(confirmed ? stop : new Met(stop.route().doubted(doubt(searched)), stop.seen(), stop.own()));
    }

    private Discovery search(Agency agency, URI start, Optional<URI> old, Tour tour) {
        return guide.search(agency, start, old, visit.scope(List.of(agency)), tour.finder(), old.isPresent());
    }

    private static String doubt(Discovery searched) {
        return searched.isFinished()
                ? "the portal no longer leads there"
                : "the portal could not be searched for another column: "
                        + searched.obstacles().get(0).detail();
    }

    /** Whether the report that is due may lie in another column. */
    private boolean isOpen(Agency agency, Met stop) {
        var column = stop.route().found().orElseThrow();
        var state = stop.seen().reading().state();
        var scope = visit.scope(List.of(agency));
        var shown = stop.seen().byYear(Subject.of(agency), stop.own()).keySet();
        var newest = scope.years().stream().max(Integer::compare);
        return state == LookState.GONE
                || state == LookState.CHANGED
                || guide.isOfAnEarlierYear(column)
                || newest.filter(year -> !shown.contains(year)).isPresent()
                || ColumnGuide.failsAgain(
                        column,
                        state,
                        watch.store().observations(agency.id(), watch.clock().instant()));
    }

    /** Reads a found column; as long as no report of the agency was met there, the one before it is read instead. */
    private Met read(Agency agency, FoundColumn column, String said, Tour tour) {
        var stop = readOne(agency, column, said, tour);
        var known = watch.store().observations(agency.id(), watch.clock().instant());
        var before = guide.before(agency).filter(b -> !b.url().equals(column.url()));
        if (before.isEmpty()
                || column.verified().isPresent()
                || Route.isProved(stop.seen(), Subject.of(agency), stop.own(), known)) {
            return stop;
        }
        var earlier = readOne(agency, before.get(), said, tour);
        return new Met(
                earlier.route()
                        .doubted("the portal now leads to " + column.url()
                                + ", where no report of the agency was met yet"),
                earlier.seen(),
                earlier.own());
    }

    private Met readOne(Agency agency, FoundColumn column, String said, Tour tour) {
        var url = URI.create(column.url());
        var seen = visit.explore(url, agency, memo);
        var how = "found: " + column.how();
        boolean own = tour.isAlone() && isAlone(agency, column) && !seen.showsOthersThan(Subject.of(agency));
        return new Met(Route.to(column, said.isEmpty() ? how : said + "; " + how), seen, own);
    }

    private boolean isAlone(Agency agency, FoundColumn column) {
        return watch.store().agenciesFoundAt(column.url()).stream().allMatch(agency.id()::equals)
                && watch.agencies().stream()
                        .filter(a -> !a.id().equals(agency.id()))
                        .flatMap(a -> a.column().stream())
                        .noneMatch(c -> PageScout.key(c).equals(PageScout.key(URI.create(column.url()))));
    }
}
