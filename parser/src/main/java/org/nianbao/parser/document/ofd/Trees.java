package org.nianbao.parser.document.ofd;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.Xml;

/** Reads parts into trees; counts their elements, over all parts and for one part, which is in memory as a whole. */
final class Trees {

    /** A letter may take an object, its place, its colour, its matrix. */
    private static final int ELEMENTS_A_MARK = 4;

    private static final int MOST_IN_A_PART = 250_000;

    private final Limits limits;
    private long elements;

    Trees(Limits limits) {
        this.limits = limits;
    }

    Node read(byte[] part) {
        var reader = Xml.reader(withoutBlanksBefore(part));
        try {
            return read(reader);
        } catch (XMLStreamException e) {
            throw CannotRead.damaged(e);
        }
    }

    private Node read(XMLStreamReader reader) throws XMLStreamException {
        var root = new Node("", Map.of());
        var open = new ArrayDeque<Node>();
        open.push(root);
        long before = elements;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    if (open.size() > limits.depth()) {
                        throw CannotRead.limit("depth", limits.depth());
                    }
                    if (elements > (long) ELEMENTS_A_MARK * limits.glyphs() || elements - before > MOST_IN_A_PART) {
                        throw CannotRead.limit("glyphs", limits.glyphs());
                    }
                    var node = new Node(reader.getLocalName(), attributes(reader));
                    open.element().children().add(node);
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element()
                            .text()
                            .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {}
            }
        }
        return root.children().get(0);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        var attributes = new HashMap<String, String>(2 * count);
        for (int i = 0; i < count; i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Some writers leave an empty line before the XML declaration, which no XML reader takes. */
    private static byte[] withoutBlanksBefore(byte[] part) {
        int start = 0;
        while (start < part.length && (part[start] == '\n' || part[start] == '\r' || part[start] == ' ')) {
            start++;
        }
        return start == 0 ? part : Arrays.copyOfRange(part, start, part.length);
    }
}
