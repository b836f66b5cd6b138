package org.nianbao.parser.document.pack;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.parser.document.CannotRead;

/** The one place where XML readers are made: no document type, no entity of the file's own, nothing from outside. */
public final class Xml {

    private static final int DECLARATION = 100;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /**
     * A reader over a part, placed before its first element.
     *
     * @throws CannotRead if it is no XML
     */
    public static XMLStreamReader reader(byte[] part) {
        try {
            // Given bytes, the JDK prints a line of its own where they are no UTF-8.
            return saysUtf8(part)
                    ? FACTORY.createXMLStreamReader(utf8(part))
                    : FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw CannotRead.damaged(e);
        }
    }

    private static boolean saysUtf8(byte[] part) {
        var head = new String(part, 0, Math.min(part.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        boolean marked = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || head.indexOf(0) >= 0;
        return !marked && (!head.contains("encoding=") || head.contains("utf-8"));
    }

    private static Reader utf8(byte[] part) {
        boolean marked = part.length > 2 && part[0] == (byte) 0xEF && part[1] == (byte) 0xBB && part[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        // A decoder of its own reports what is broken.
        return new InputStreamReader(
                new ByteArrayInputStream(part, start, part.length - start), StandardCharsets.UTF_8.newDecoder());
    }
}
