package org.nianbao.crawler.web;

import java.util.List;
import org.nianbao.crawler.alert.FeedFormat;
import org.nianbao.crawler.alert.FeedIdentity;
import org.nianbao.crawler.alert.FeedScopes;
import org.nianbao.crawler.alert.FeedTitle;
import org.nianbao.crawler.sweep.Watch;

/** The feeds as the page lists them. */
final class FeedList {

    private FeedList() {}

    /**
     * One feed.
     *
     * @param name of its part
     * @param title of the feed itself
     * @param atom path of the address
     * @param rss path of the address
     */
    public record Row(String name, String title, String atom, String rss) {}

    static List<Row> of(Watch watch) {
        var titles = new FeedTitle(FeedIdentity.of(watch.settings()).title(), watch.language());
        return FeedScopes.of(watch.agencies()).stream()
                .map(scope -> new Row(
                        titles.part(scope),
                        titles.of(scope),
                        "/" + scope.place(FeedFormat.ATOM),
                        "/" + scope.place(FeedFormat.RSS)))
                .toList();
    }
}
