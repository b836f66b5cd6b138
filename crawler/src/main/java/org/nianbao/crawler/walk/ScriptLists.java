package org.nianbao.crawler.walk;

import java.util.Optional;
import org.nianbao.crawler.walk.family.Families;
import org.nianbao.crawler.walk.family.Family;
import org.nianbao.crawler.walk.family.PortalPage;
import org.nianbao.crawler.walk.family.Supply;

/** Portals whose list is fetched by a script, so that rows which stand in the page may not be all. */
final class ScriptLists {

    private ScriptLists() {}

    /** The family whose script fills a page's list, as far as its source tells. */
    static Optional<String> family(HtmlPage page) {
        var sight = new PortalPage(page.url(), page.url(), page.source(), page.dom(), false, page.digraphs());
        return Families.of(sight)
                .filter(family -> !(family.supply(sight) instanceof Supply.InPage))
                .map(Family::name);
    }
}
