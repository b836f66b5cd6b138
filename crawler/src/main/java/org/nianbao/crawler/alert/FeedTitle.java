package org.nianbao.crawler.alert;

import java.util.Locale;
import java.util.Optional;
import org.nianbao.parser.Messages;
import org.nianbao.parser.place.Division;
import org.nianbao.parser.place.Gazetteer;

/** What the feeds are called. */
public final class FeedTitle {

    static final String BUNDLE = "org.nianbao.crawler.alert.messages";

    private final Messages messages;
    private final String whole;

    /**
     * Names feeds.
     *
     * @param title of the feed of everything, if it is set
     */
    public FeedTitle(Optional<String> title, Locale language) {
        this.messages = Messages.of(BUNDLE, language);
        this.whole = title.orElseGet(() -> messages.text("feed.title"));
    }

    /** The title of a feed. */
    public String of(FeedScope scope) {
        return scope instanceof FeedScope.Whole ? whole : messages.text("feed.part", whole, part(scope));
    }

    /** The office, the division with its code, or a word for everything. */
    public String part(FeedScope scope) {
        if (scope instanceof FeedScope.Office office) {
            return Discretion.over(office.name());
        }
        return scope instanceof FeedScope.Region region ? region(region.code()) : messages.text("feed.whole");
    }

    private static String region(String code) {
        return Gazetteer.withCode(code)
                .map(Division::name)
                .map(name -> name + " " + code)
                .orElse(code);
    }
}
