package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Feeds as others read them: by the grammar of Atom, by the musts of RSS, and with a reader's library. */
final class FeedReading {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What RSS says of dates: RFC 822, in English, with a year of four digits. */
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private FeedReading() {}

    /** What the grammar of RFC 4287 has against the text. */
    static List<String> faultsByGrammar(String atom) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.toString());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.toString());
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(e.toString());
            }
        });
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var grammar = FeedReading.class.getResourceAsStream("atom.rnc")) {
            assertThat(driver.loadSchema(new InputSource(Objects.requireNonNull(grammar))))
                    .as("the grammar itself: %s", faults)
                    .isTrue();
        }
        driver.validate(new InputSource(new StringReader(atom)));
        return faults;
    }

    /** What RSS 2.0 says a feed must be, the advice of its board on self links and languages included. */
    static List<Element> mustsOfRss(String text) throws Exception {
        var rss = parse(text);
        assertThat(rss.getNodeName()).isEqualTo("rss");
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        assertThat(elements(rss)).extracting(Element::getNodeName).containsExactly("channel");
        var channel = elements(rss).get(0);
        for (var name : List.of("title", "description")) {
            assertThat(only(channel, name)).as(name).isNotBlank();
        }
        assertThat(URI.create(only(channel, "link")).getScheme()).matches("https?");
        assertThat(only(channel, "language")).isIn("zh-cn", "en");
        assertThat(date(only(channel, "lastBuildDate"))).isNotNull();
        assertThat(Integer.parseInt(only(channel, "ttl"))).isPositive();
        assertThat(URI.create(only(channel, "docs")).isAbsolute()).isTrue();
        assertThat(elements(channel))
                .filteredOn(e -> ATOM.equals(e.getNamespaceURI()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getLocalName()).isEqualTo("link");
                    assertThat(link.getAttribute("rel")).isEqualTo("self");
                    assertThat(link.getAttribute("type")).isEqualTo("application/rss+xml");
                    assertThat(URI.create(link.getAttribute("href")).isAbsolute())
                            .isTrue();
                });
        var items = named(channel, "item");
        var ids = new HashSet<String>();
        for (var item : items) {
            assertThat(only(item, "title")).isNotBlank();
            assertThat(only(item, "description")).isNotBlank();
            assertThat(URI.create(only(item, "link")).getScheme()).matches("https?");
            assertThat(only(item, "category")).isNotBlank();
            assertThat(date(only(item, "pubDate"))).isBeforeOrEqualTo(date(only(channel, "lastBuildDate")));
            assertThat(named(item, "guid").get(0).getAttribute("isPermaLink")).isEqualTo("false");
            assertThat(ids.add(only(item, "guid"))).isTrue();
        }
        return items;
    }

    static SyndFeed rome(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }

    static String only(Element parent, String name) {
        assertThat(named(parent, name)).as(name).hasSize(1);
        return named(parent, name).get(0).getTextContent();
    }

    private static OffsetDateTime date(String text) {
        return OffsetDateTime.parse(text, RFC_822);
    }

    private static List<Element> named(Element parent, String name) {
        return elements(parent).stream()
                .filter(e -> e.getNodeName().equals(name))
                .toList();
    }

    private static List<Element> elements(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Element parse(String text) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }
}
