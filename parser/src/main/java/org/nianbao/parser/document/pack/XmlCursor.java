package org.nianbao.parser.document.pack;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/**
 * Walks down and up an XML part. Whoever has entered an element leaves it, by {@link #skip()}, or by asking for its
 * children or content until there are none.
 */
public final class XmlCursor {

    /** What {@link #step()} has come to. */
    public enum Step {
        START,
        TEXT,
        END
    }

    private final XMLStreamReader xml;
    private final int deepest;
    private int depth;

    private XmlCursor(XMLStreamReader xml, int deepest) {
        this.xml = xml;
        this.deepest = deepest;
    }

    /** Stands inside the root element. */
    public static XmlCursor inRoot(byte[] part, Limits limits) {
        var cursor = new XmlCursor(Xml.reader(part), limits.depth());
        while (cursor.step() != Step.START) {
            // Comments and blanks before the root.
        }
        return cursor;
    }

    /** Enters the next child element; text between is passed over. False once the element itself has ended. */
    public boolean enter() {
        var step = step();
        while (step == Step.TEXT) {
            step = step();
        }
        return step == Step.START;
    }

    /**
     * Moves to the next start, end or piece of text.
     *
     * @throws CannotRead if the part breaks off, is no XML, names an entity of its own or is too deep
     */
    public Step step() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > deepest) {
                            throw CannotRead.limit("depth", deepest);
                        }
                        return Step.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Step.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Step.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw CannotRead.damaged();
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw CannotRead.damaged(e);
        }
        throw CannotRead.damaged();
    }

    /** Passes over the rest of the element entered last. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    /** All text in the element entered last, which is left. */
    public String content() {
        int outside = depth - 1;
        var content = new StringBuilder();
        while (depth > outside) {
            if (step() == Step.TEXT) {
                content.append(text());
            }
        }
        return content.toString();
    }

    /** The name of the element entered last, without prefix. */
    public String name() {
        return xml.getLocalName();
    }

    /** Its namespace; empty if it has none. */
    public String namespace() {
        var uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The text that {@link #step()} has come to. */
    public String text() {
        return xml.getText();
    }

    /** An attribute of the element entered last by its name without prefix; to be asked before anything is entered. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** As {@link #attribute}, for a whole number of at most nine digits; empty if it is none. */
    public Optional<Integer> number(String name) {
        var value = attribute(name).map(String::strip).orElse("");
        int digits = value.startsWith("-") ? value.length() - 1 : value.length();
        boolean whole = digits > 0
                && digits <= 9
                && value.chars().skip(value.length() - digits).allMatch(c -> c >= '0' && c <= '9');
        return whole ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
