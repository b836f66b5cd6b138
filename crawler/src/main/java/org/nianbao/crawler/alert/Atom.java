package org.nianbao.crawler.alert;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The few elements of Atom (RFC 4287) that the feed is made of. Every text is cleaned on its way in. */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        xml.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters("\n");
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(XmlText.clean(text));
        close();
    }

    void content(String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(XmlText.clean(text));
        close();
    }

    void person(String role, String name) throws XMLStreamException {
        open(role);
        element("name", name);
        close();
    }

    void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "category");
        xml.writeAttribute("term", XmlText.clean(term));
        xml.writeAttribute("label", XmlText.clean(label));
        xml.writeCharacters("\n");
    }

    /**
     * A link.
     *
     * @param address in ASCII
     */
    void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", XmlText.clean(address));
        xml.writeCharacters("\n");
    }
}
