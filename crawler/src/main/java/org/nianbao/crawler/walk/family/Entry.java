package org.nianbao.crawler.walk.family;

import java.util.List;
import org.jsoup.nodes.Element;

/** A row of a list, as a portal sends it. */
public sealed interface Entry {

    /**
     * A row whose parts have names.
     *
     * @param title may hold markup
     * @param url absolute or relative; empty if there is none
     * @param date a date in any form, or seconds since 1970; empty if there is none
     * @param publisher the body that published it; empty if not told
     * @param files files it carries
     */
    record Told(String title, String url, String date, String publisher, List<File> files) implements Entry {
        public Told {
            files = List.copyOf(files);
        }

        static Told of(String title, String url, String date) {
            return new Told(title, url, date, "", List.of());
        }
    }

    /** A row as markup. */
    record Shown(Element row) implements Entry {}

    /** Markup with any number of rows, among other things. */
    record Fragment(String html) implements Entry {}

    /** A file that comes with a row. */
    record File(String name, String url) {}
}
