package org.nianbao.crawler.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the templates need to turn pages. */
final class PortalPager {

    private PortalPager() {}

    static Map<String, Object> of(SampleFamily family, SampleUnit unit, int page, int pages) {
        var here = family.listPath(unit, page, pages);
        var values = new HashMap<String, Object>();
        values.put("page", page);
        values.put("pages", pages);
        values.put("firstPage", family.listPath(unit, 1, pages));
        values.put("lastPage", PortalLinks.relative(here, family.listPath(unit, pages, pages)));
        values.put("previousPage", PortalLinks.relative(here, family.listPath(unit, Math.max(1, page - 1), pages)));
        values.put("nextPage", PortalLinks.relative(here, family.listPath(unit, Math.min(pages, page + 1), pages)));
        values.put("pageLinks", links(family, unit, here, page, pages));
        return values;
    }

    private static List<Map<String, Object>> links(
            SampleFamily family, SampleUnit unit, String here, int page, int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(p -> Map.<String, Object>of(
                        "text",
                        Integer.toString(p),
                        "url",
                        PortalLinks.relative(here, family.listPath(unit, p, pages)),
                        "current",
                        p == page))
                .toList();
    }
}
