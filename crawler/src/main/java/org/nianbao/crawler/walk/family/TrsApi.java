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
        return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("the page shows no report of its list");
    }
}
