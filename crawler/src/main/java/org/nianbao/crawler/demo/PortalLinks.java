package org.nianbao.crawler.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The links around the content of a portal page: navigation, menu, breadcrumbs. */
record PortalLinks(SampleSite site, SampleUnit unit) {

    /** The parts that stand beside the annual reports on every disclosure platform (国办公开办函〔2019〕61号). */
    static final SortedMap<String, String> PLAIN_PAGES = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("zfxxgkzn", "政府信息公开指南", "zfxxgkzd", "政府信息公开制度", "fdzdgknr", "法定主动公开内容")));

    static String homeOf(SampleUnit unit) {
        return "/" + unit.slug() + "/";
    }

    String disclosure() {
        return homeOf(unit) + "zfxxgk/index." + site.family().pageExtension();
    }

    String plain(String page) {
        return homeOf(unit) + "zfxxgk/" + page + "." + site.family().pageExtension();
    }

    private String column() {
        return site.family().listPath(unit, 1, 1);
    }

    List<Map<String, Object>> navigation() {
        return List.of(
                link("网站首页", "/"),
                link("机构概况", homeOf(unit)),
                link("政府信息公开", disclosure()),
                link("办事服务", plain("fdzdgknr")),
                link("互动交流", plain("zfxxgkzn")));
    }

    List<Map<String, Object>> menu() {
        var links = new ArrayList<Map<String, Object>>();
        PLAIN_PAGES.forEach((page, text) -> links.add(link(text, plain(page))));
        links.add(Map.of("text", "政府信息公开年报", "url", column(), "current", true));
        return links;
    }

    List<Map<String, Object>> crumbs() {
        return List.of(
                link("首页", "/"),
                link(unit.name(), homeOf(unit)),
                link("政府信息公开", disclosure()),
                link("政府信息公开年报", column()));
    }

    static Map<String, Object> link(String text, String url) {
        return Map.of("text", text, "url", url, "current", false);
    }

    /** Writes an address below the page's own folder as {@code ./…}, as the real systems do; any other stays absolute. */
    static String relative(String page, String target) {
        var folder = page.substring(0, page.lastIndexOf('/') + 1);
        return target.startsWith(folder) ? "./" + target.substring(folder.length()) : target;
    }
}
