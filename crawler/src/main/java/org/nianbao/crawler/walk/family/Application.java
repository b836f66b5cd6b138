package org.nianbao.crawler.walk.family;

/** Pages that a script application makes from nothing (单页应用). */
final class Application implements Family {

    @Override
    public String name() {
        return "script application";
    }

    @Override
    public boolean made(PortalPage page) {
        return page.says("chunk-vendors") || page.says("id=\"app\"></div>");
    }

    @Override
    public Supply supply(PortalPage page) {
        return page.listed() ? Supply.IN_PAGE : new Supply.Unknown("only a browser can make it");
    }
}
