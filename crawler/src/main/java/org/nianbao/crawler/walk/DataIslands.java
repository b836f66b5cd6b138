package org.nianbao.crawler.walk;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.crawler.walk.family.Datastore;

/** Rows that Hanweb portals (大汉) keep as XML in a script of the page: made visible as lists. */
final class DataIslands {

    private DataIslands() {}

    /** Appends the rows of every store in the source to the page. */
    static void show(String source, Document dom) {
        for (var store : Datastore.in(source)) {
            var list = new Element("ul");
            for (var markup : Datastore.records(store)) {
                var row = list.appendElement("li");
                Jsoup.parseBodyFragment(markup.replaceAll("(?i)</?li\\b[^>]{0,200}>", ""))
                        .body()
                        .childNodesCopy()
                        .forEach(row::appendChild);
            }
            // Menus are stores as well.
            if (DateText.find(list.text()).isPresent()) {
                dom.body().appendElement("div").appendChild(list);
            }
        }
    }
}
