package org.nianbao.crawler.alert;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.nianbao.parser.Messages;
import org.nianbao.store.AtomicFile;
import org.nianbao.store.FeedEntry;

/** Writes the feed: Atom (RFC 4287), newest first, the same bytes for the same entries. */
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

    public FeedWriter(FeedIdentity identity, Locale language, ZoneId zone) {
        this.identity = identity;
        this.zone = zone;
        this.messages = Messages.of("org.nianbao.crawler.alert.messages", language);
        this.words = new FeedText(messages, zone);
    }

    /**
     * Writes the feed to a file that readers always find whole.
     *
     * @param otherwise when the feed counts as updated while it has no entry
     */
    public void write(Path file, List<FeedEntry> entries, Instant otherwise) throws IOException {
        AtomicFile.write(file, render(entries, otherwise).getBytes(StandardCharsets.UTF_8));
    }

    /** The feed as text, to be encoded in UTF-8. */
    public String render(List<FeedEntry> entries, Instant otherwise) {
        var newest = entries.stream()
                .filter(e -> Topic.of(e.topic()).isPresent())
                .sorted(NEWEST_FIRST)
                .limit(MOST_ENTRIES)
                .toList();
        var text = new StringWriter();
        try {
            var xml = new Atom(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.begin(messages.text("language"));
            xml.element("id", identity.self().toASCIIString());
            xml.element("title", identity.title().orElseGet(() -> messages.text("feed.title")));
            xml.element(
                    "updated",
                    moment(newest.stream().findFirst().map(FeedEntry::updated).orElse(otherwise)));
            xml.person("author", messages.text("feed.author"));
            xml.link("self", identity.self().toASCIIString());
            xml.link("alternate", identity.base().toASCIIString());
            for (var entry : newest) {
                entry(xml, entry, Story.of(Topic.of(entry.topic()).orElseThrow(), entry.json()));
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed could not be written to memory", e);
        }
        return text.toString();
    }

    private void entry(Atom xml, FeedEntry entry, Story story) throws XMLStreamException {
        xml.open("entry");
        xml.element("id", identity.idOf(entry));
        xml.element("title", words.title(story));
        xml.element("published", moment(entry.published()));
        xml.element("updated", moment(entry.updated()));
        xml.category(entry.topic(), messages.text("topic." + entry.topic()));
        xml.link("alternate", FeedText.link(story, identity.base()).toASCIIString());
        xml.content(words.content(story, entry.published()));
        xml.close();
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
