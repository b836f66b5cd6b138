package org.nianbao.crawler.walk.family;

/**
 * TRS portals of Fujian: the newest pages of a list all stand in the page, the older ones come from {@code list2.trsapi}, of
 * which nobody knows how it is asked. The page tells how many rows there are.
 */
final class TrsApi implements Family {

    @Override
    public String name() {
        return "TRS API";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("list2.trsapi") || page.says("maxStaticIndex");
    }

    @Override
    public Supply supply(PortalPage page) {
        return page.listed() || isWhole(page)
                ? Supply.IN_PAGE
                : new Supply.Unknown("the page shows no report of its list");
    }

    /** Whether as many rows stand in the place of this make's lists as there are, so that no other box is taken for the list. */
    private static boolean isWhole(PortalPage page) {
        var rows = page.dom().select(".gl-ul > li a[href]").size();
        return rows > 0
                && page.value("recordCount")
                        .filter(Integer.toString(rows)::equals)
                        .isPresent();
    }
}
