package org.nianbao.crawler.alert;

import java.io.StringWriter;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.nodes.Entities;

/** A feed in RSS 2.0 (RSS Advisory Board, specification 2.0.11). */
final class RssFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DOCS = "https://www.rssboard.org/rss-specification";

    /** Minutes after which it is worth asking again. */
    private static final int TTL = 60;

    /** RFC 822 with a year of four digits, as RSS wants it. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private final XMLStreamWriter xml;

    private RssFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The document, to be encoded in UTF-8. */
    static String of(FeedContent feed) throws XMLStreamException {
        var text = new StringWriter();
        new RssFeed(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(feed);
        return text.toString();
    }

    private void write(FeedContent feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeCharacters("\n");
        open("channel");
        element("title", feed.title());
        element("link", feed.home().toASCIIString());
        element("description", markup(feed.description()));
        element("language", feed.language().toLowerCase(Locale.ROOT));
        element("lastBuildDate", moment(feed.updated()));
        element("docs", DOCS);
        element("ttl", Integer.toString(TTL));
        self(feed.self());
        for (var item : feed.items()) {
            item(item);
        }
        close();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void item(FeedContent.Item item) throws XMLStreamException {
        open("item");
        element("title", item.title());
        element("link", item.link().toASCIIString());
        element("description", markup(item.text()));
        element("category", item.label());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(XmlText.clean(item.id()));
        close();
        element("pubDate", moment(item.published()));
        close();
    }

    private static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    /** Readers take a description for HTML. */
    private static String markup(String text) {
        return Entities.escape(XmlText.clean(text)).replace("\n", "<br>\n");
    }

    private void self(URI address) throws XMLStreamException {
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", address.toASCIIString());
        xml.writeCharacters("\n");
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(text));
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters("\n");
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
