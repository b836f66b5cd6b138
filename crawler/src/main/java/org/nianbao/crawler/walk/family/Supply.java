package org.nianbao.crawler.walk.family;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.nianbao.crawler.fetch.FetchRequest;

/** Where the list of a column comes from. */
public sealed interface Supply {

    /** It stands in the page, and whoever reads pages can read it. */
    Supply IN_PAGE = new InPage(List.of());

    /**
     * It stands in the page.
     *
     * @param otherwise what can be asked for where the page's own pager leads nowhere
     */
    record InPage(List<Part> otherwise) implements Supply {
        public InPage {
            otherwise = List.copyOf(otherwise);
        }
    }

    /** A script fetches it; each part is a list of its own, of which some may be boxes beside the list. */
    record Asked(List<Part> parts) implements Supply {
        public Asked {
            parts = List.copyOf(parts);
        }

        static Asked of(ListSource... alternatives) {
            return new Asked(List.of(Part.of(alternatives)));
        }
    }

    /** What is needed to ask stands in another file. */
    record After(FetchRequest question, Function<String, Supply> then) implements Supply {}

    /** The column is kept at another address. */
    record Elsewhere(URI url) implements Supply {}

    /** A script fetches it, and the page does not tell how. */
    record Unknown(String why) implements Supply {}
}
