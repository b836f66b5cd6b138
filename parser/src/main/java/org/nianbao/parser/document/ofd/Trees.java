package org.nianbao.parser.document.ofd;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.Xml;

/** Reads parts into trees; counts their elements, over all parts and for one part, which is in memory as a whole. */
final class Trees {

    private static final int MOST_IN_A_PART = 250_000;

    private final Limits limits;
    private final Budget budget;

    Trees(Limits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
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
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    budget.step();
                    if (open.size() > limits.depth()) {
                        throw CannotRead.limit("depth", limits.depth());
                    }
                    if (++elements > MOST_IN_A_PART) {
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
