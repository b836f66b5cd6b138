package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.Doubt;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.parser.report.Kinship;
import org.nianbao.store.Observation.Sighting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows of a column of several bodies whose titles name none of them (2022年政府信息公开工作年度报告). Only the text behind such a row
 * tells whose report it is; as long as that is not known, it may be anybody's. Each is asked for once in a visit.
 */
final class Nameless {

    private static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Nameless.class);

    /** Reads what lies behind a row. */
    interface Texts {

        /** Whose report it is, if its text says so. */
        Optional<String> whose(Agency agency, int year, URI column, ListItem row);
    }

    private final Texts texts;
    private final Map<URI, Optional<String>> names = new HashMap<>();

    Nameless(Texts texts) {
        this.texts = texts;
    }

    /**
     * What of it concerns an agency.
     *
     * @param rows those that are its own by their text, or were met as its own before
     * @param doubt why its report may stand there all the same
     */
    record Found(List<ListItem> rows, Optional<String> doubt) {}

    /**
     * Looks for a report of an agency.
     *
     * @param rows that tell the year and nobody's name
     * @param met how the agency's report of that year was met before
     */
    Found of(Agency agency, int year, URI column, List<ListItem> rows, List<Sighting> met) {
        var own = new ArrayList<ListItem>();
        Optional<String> doubt = Optional.empty();
        for (var row : rows) {
            var name = met.stream().anyMatch(s -> s.url().equals(row.url().toString()))
                    ? Optional.of(agency.name())
                    : name(agency, year, column, row).or(() -> publisher(agency, row));
            switch (name.map(n -> Kinship.of(n, agency.name(), agency.aliases()))
                    .orElse(Kinship.FORMER_NAME)) {
                case SELF -> own.add(row);
                case FORMER_NAME -> doubt = Optional.of(row.title() + ": " + whose(name));
                case NEIGHBOUR, STRANGER -> LOG.debug("{} is the report of {}", row.url(), name);
            }
        }
        return new Found(List.copyOf(own), doubt);
    }

    /** Offices publish for others, so that who published it says whose it is only if it is the agency itself. */
    private static Optional<String> publisher(Agency agency, ListItem row) {
        return row.source().filter(name -> Kinship.of(name, agency.name(), agency.aliases()) == Kinship.SELF);
    }

    private static String whose(Optional<String> name) {
        return name.map(Doubt.Kind.OTHER_NAME::about).orElse(Doubt.Kind.NOBODY.about(""));
    }

    private Optional<String> name(Agency agency, int year, URI column, ListItem row) {
        var known = names.get(row.url());
        if (known != null) {
            return known;
        }
        var name = names.size() < MOST ? texts.whose(agency, year, column, row) : Optional.<String>empty();
        if (names.size() < MOST) {
            names.put(row.url(), name);
        }
        return name;
    }
}
