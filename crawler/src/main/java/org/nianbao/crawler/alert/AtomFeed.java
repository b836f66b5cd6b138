package org.nianbao.crawler.alert;

import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** A feed in Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    /** The document, to be encoded in UTF-8. */
    static String of(FeedContent feed) throws XMLStreamException {
        var text = new StringWriter();
        var xml = new Atom(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        xml.begin(feed.language());
        xml.element("id", feed.id().toASCIIString());
        xml.element("title", feed.title());
        xml.element("updated", moment(feed.updated()));
        xml.person("author", feed.author());
        xml.link("self", feed.self().toASCIIString());
        xml.link("alternate", feed.home().toASCIIString());
        for (var item : feed.items()) {
            entry(xml, item);
        }
        xml.end();
        return text.toString();
    }

    private static void entry(Atom xml, FeedContent.Item item) throws XMLStreamException {
        xml.open("entry");
        xml.element("id", item.id());
        xml.element("title", item.title());
        xml.element("published", moment(item.published()));
        xml.element("updated", moment(item.updated()));
        xml.category(item.topic(), item.label());
        xml.link("alternate", item.link().toASCIIString());
        xml.content(item.text());
        xml.close();
    }

    private static String moment(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
