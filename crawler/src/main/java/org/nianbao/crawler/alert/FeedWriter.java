package org.nianbao.crawler.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.nianbao.parser.Messages;
import org.nianbao.store.FeedEntry;

/** Words the feeds: newest first, the same text for the same entries. */
public final class FeedWriter {

    /** Older entries fall off the end; readers have had them. */
    public static final int MOST_ENTRIES = 500;

    private static final Comparator<FeedEntry> NEWEST_FIRST = Comparator.comparing(FeedEntry::updated)
            .thenComparing(FeedEntry::published)
            .reversed()
            .thenComparing(FeedEntry::agency)
            .thenComparing(FeedEntry::year)
            .thenComparing(FeedEntry::topic)
            .thenComparing(FeedEntry::episode);

    private final FeedIdentity identity;
    private final ZoneId zone;
    private final Messages messages;
    private final FeedText words;
    private final FeedTitle titles;

    public FeedWriter(FeedIdentity identity, Locale language, ZoneId zone) {
        this.identity = identity;
        this.zone = zone;
        this.messages = Messages.of(FeedTitle.BUNDLE, language);
        this.words = new FeedText(messages, zone);
        this.titles = new FeedTitle(identity.title(), language);
    }

    /** What a feed of those entries holds, in its order. */
    static List<FeedEntry> newest(List<FeedEntry> entries) {
        return entries.stream()
                .filter(e -> Topic.of(e.topic()).isPresent())
                .sorted(NEWEST_FIRST)
                .limit(MOST_ENTRIES)
                .toList();
    }

    /**
     * A feed as text, to be encoded in UTF-8.
     *
     * @param entries in any order; the newest are told
     * @param otherwise when the feed counts as updated while it has no entry
     */
    public String render(FeedScope scope, FeedFormat format, List<FeedEntry> entries, Instant otherwise) {
        var newest = newest(entries);
        var content = new FeedContent(
                identity.idOf(scope),
                titles.of(scope),
                messages.text("feed.description"),
                messages.text("feed.author"),
                messages.text("language"),
                identity.self(scope, format),
                identity.base(),
                moment(newest.stream().findFirst().map(FeedEntry::updated).orElse(otherwise)),
                newest.stream().map(e -> item(e)).toList());
        try {
            return switch (format) {
                case ATOM -> AtomFeed.of(content);
                case RSS -> RssFeed.of(content);
            };
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed could not be written to memory", e);
        }
    }

    private FeedContent.Item item(FeedEntry entry) {
        var story = Story.of(Topic.of(entry.topic()).orElseThrow(), entry.json());
        return new FeedContent.Item(
                identity.idOf(entry),
                words.title(story),
                moment(entry.published()),
                moment(entry.updated()),
                entry.topic(),
                messages.text("topic." + entry.topic()),
                FeedText.link(story, identity.base()),
                words.content(story, entry.published()));
    }

    private ZonedDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    }
}
