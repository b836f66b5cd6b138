package org.nianbao.crawler.cli.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.XmlCursor;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A part of a template as a tree. */
final class XmlPart {

    private XmlPart() {}

    /**
     * Reads a part.
     *
     * @throws CannotRead if it is no XML, has a document type, or is too deep
     */
    static Document read(byte[] part, Limits limits) {
        // Read once under caps, so that nothing is left to surprise the tree.
        var cursor = XmlCursor.inRoot(part, limits);
        cursor.skip();
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            throw CannotRead.damaged(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] write(Document part) {
        var bytes = new ByteArrayOutputStream();
        try {
            part.setXmlStandalone(true);
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(part), new StreamResult(bytes));
            bytes.close();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
