package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.Doubt;
import org.nianbao.crawler.walk.Origin;
import org.nianbao.crawler.walk.ReportFinder;
import org.nianbao.crawler.walk.Sites;
import org.nianbao.parser.place.Gazetteer;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Kinship;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;

/**
 * Is what a row led to the agency's own report? Columns repost the reports of bodies above, link the wrong file, and answer
 * from other people's sites. What may not be its own does not count as published, and accuses nobody either.
 */
final class Ownership {

    private final Agency agency;

    Ownership(Agency agency) {
        this.agency = agency;
    }

    /** Why it may not be the agency's report; empty if nothing speaks against it. */
    Optional<String> doubt(Taken taken) {
        return otherName(taken)
                .or(() -> foreign(taken))
                .or(() -> otherRegion(taken))
                .or(() -> digest(taken));
    }

    /** The copies that are the agency's by their own title before those that name somebody else. */
    Taken ownFirst(Taken taken) {
        var copies = new ArrayList<>(taken.copies());
        copies.sort(Comparator.comparing((Copy c) -> namesAnother(c, taken)));
        return taken.having(copies);
    }

    /** Whether the title of a report names another body. A signature does not count: offices sign for others. */
    boolean namesAnother(Copy copy, Taken taken) {
        return other(copy, taken).isPresent();
    }

    private Optional<String> other(Copy copy, Taken taken) {
        return copy.isReport() ? copy.examined().report().flatMap(report -> other(report, taken)) : Optional.empty();
    }

    /** What a browser shows above a page may begin with the name of the site, so the title must stand on the page itself. */
    private Optional<String> other(Report report, Taken taken) {
        var title =
                report.title().filter(t -> t.agency().filter(this::isAnother).isPresent());
        return title.filter(t -> report.flow().contains(Labels.squeeze(t.raw()))
                        || Titles.read(taken.title()).flatMap(Title::agency).equals(t.agency()))
                .flatMap(Title::agency);
    }

    /**
     * Only a clean name counts: what a page prints before a title may have run into it, and a body may be called by its
     * former name.
     */
    private boolean isAnother(String printed) {
        var kinship = Kinship.of(printed, agency.name(), agency.aliases());
        return (kinship == Kinship.STRANGER || kinship == Kinship.NEIGHBOUR)
                && Titles.isNameOfOrgan(printed)
                && !AgencyNames.endsWith(printed, agency.name(), agency.aliases());
    }

    private Optional<String> otherName(Taken taken) {
        var reports = taken.copies().stream().filter(Copy::isReport).toList();
        var others = reports.stream().flatMap(c -> other(c, taken).stream()).toList();
        return reports.isEmpty() || others.size() < reports.size()
                ? Optional.empty()
                : Optional.of(Doubt.Kind.OTHER_BODY.about(others.get(0)));
    }

    /** An address of the portal may lead away to a copy on somebody else's site; another site of the state is no such. */
    private static Optional<String> foreign(Taken taken) {
        return taken.origin()
                .map(Origin::url)
                .filter(answered -> !Sites.isSame(answered, taken.item().url()) && !isOfTheState(answered))
                .map(answered -> Doubt.Kind.ELSEWHERE.about(answered.getHost()));
    }

    private static boolean isOfTheState(URI url) {
        var host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return host.equals("gov.cn") || host.endsWith(".gov.cn");
    }

    /** The code of the portal is of another place, and the report's name does not say in full whose it is. */
    private Optional<String> otherRegion(Taken taken) {
        var site = taken.origin().flatMap(Origin::site).map(code -> code.substring(0, 6));
        return site.filter(code -> isElsewhere(code) && !saysInFull(taken))
                .map(code -> "the portal's code (SiteIDCode) is of another place: " + code);
    }

    private boolean isElsewhere(String code) {
        var portal = Gazetteer.withCode(code);
        var own = agency.region().flatMap(Gazetteer::withCode);
        return portal.isPresent()
                && own.isPresent()
                && !portal.get().contains(own.get())
                && !own.get().contains(portal.get());
    }

    /** By its title in the list or the text, or in the weaker words of who put it there or signed it. */
    private boolean saysInFull(Taken taken) {
        var names = new ArrayList<String>();
        for (var title : List.of(taken.item().title(), taken.title())) {
            Titles.read(title).flatMap(Title::agency).ifPresent(names::add);
        }
        taken.copies()
                .forEach(c -> c.examined().report().flatMap(Report::agency).ifPresent(names::add));
        taken.origin().flatMap(Origin::source).ifPresent(names::add);
        taken.item().source().ifPresent(names::add);
        return names.stream()
                .anyMatch(name -> AgencyNames.compare(name, agency.name(), agency.aliases()) == Likeness.SAME);
    }

    /** 图解 and the like are taken for the report unless they turn out to hold none. */
    private static Optional<String> digest(Taken taken) {
        return ReportFinder.isPicture(taken.item().title()) && taken.isNoReport()
                ? Optional.of("only a digest in pictures was found")
                : Optional.empty();
    }
}
