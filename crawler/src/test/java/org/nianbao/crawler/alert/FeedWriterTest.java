package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.store.LookState.OK;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Deadline;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.FeedEntry;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedWriterTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOW = at("2023-02-10T08:00");
    private static final FeedIdentity IDENTITY =
            new FeedIdentity(Optional.empty(), URI.create("https://watch.example.org/nianbao"));

    private static String atom(Locale language, List<FeedEntry> entries, Instant otherwise) {
        return new FeedWriter(IDENTITY, language, Cases.ZONE)
                .render(new FeedScope.Whole(), FeedFormat.ATOM, entries, otherwise);
    }

    private static FeedEntry entry(Verdict verdict, Topic topic) {
        var json = new VerdictJson(Locale.ROOT).line(verdict);
        return new FeedEntry(verdict.agency(), verdict.year(), topic.id(), 1, verdict.asOf(), verdict.asOf(), json);
    }

    private static Verdict missing(String agency, Basis basis) {
        return Cases.judge(
                Cases.owed(agency, Kind.TOWNSHIP, 2022, new Deadline(Cases.DEADLINE, basis)),
                "2023-02-02T08:00",
                look(agency, at("2023-02-01T06:30"), OK),
                look(agency, at("2023-02-02T06:30"), OK));
    }

    private static Verdict late() {
        return Cases.judge("2023-02-21T08:00", seen("2023-02-21T06:30", says(DateBasis.LIST, "2023-02-20")));
    }

    private static Verdict malformed(String message) {
        var fault = new Remark("T3-01", Severity.VIOLATION, Certainty.CERTAIN, List.of(), "", "", message, "", "", "");
        return Judge.judge(
                Cases.owed(),
                List.of(seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"))),
                new Conclusion(Optional.of(Conformity.MALFORMED), List.of(fault)),
                at("2023-01-18T08:00"));
    }

    private static Element parse(String feed) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(n -> n instanceof Element && ATOM.equals(n.getNamespaceURI()) && name.equals(n.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    /** What RFC 4287, sections 4.1.1 and 4.1.2, demands of a feed and its entries. */
    private static List<Element> valid(String text) throws Exception {
        var feed = parse(text);
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(URI.create(only(feed, "id")).isAbsolute()).isTrue();
        assertThat(only(feed, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(only(feed, "updated"))).isNotNull();
        assertThat(only(children(feed, "author").get(0), "name")).isNotBlank();
        assertThat(children(feed, "link")).anyMatch(l -> l.getAttribute("rel").equals("self"));
        var ids = new HashSet<String>();
        for (var entry : children(feed, "entry")) {
            var id = only(entry, "id");
            assertThat(URI.create(id).isAbsolute()).isTrue();
            assertThat(ids.add(id)).as("unique: " + id).isTrue();
            assertThat(only(entry, "title")).isNotBlank();
            var updated = OffsetDateTime.parse(only(entry, "updated"));
            assertThat(updated).isAfterOrEqualTo(OffsetDateTime.parse(only(entry, "published")));
            assertThat(only(entry, "content")).isNotBlank();
            assertThat(children(entry, "category").get(0).getAttribute("term")).isNotBlank();
            assertThat(children(entry, "link")).hasSize(1);
            assertThat(URI.create(children(entry, "link").get(0).getAttribute("href"))
                            .isAbsolute())
                    .isTrue();
        }
        return children(feed, "entry");
    }

    @Test
    void anEmptyFeedIsAValidFeed() throws Exception {
        var text = atom(Locale.ROOT, List.of(), NOW);
        assertThat(valid(text)).isEmpty();
        assertThat(only(parse(text), "updated")).isEqualTo("2023-02-10T08:00:00+08:00");
        assertThat(only(parse(text), "id")).isEqualTo("https://watch.example.org/nianbao/feed.xml");
    }

    @Test
    void everyTopicMakesAValidEntryNewestFirst() throws Exception {
        var entries = List.of(
                entry(malformed("不平"), Topic.MALFORMED),
                entry(late(), Topic.LATE),
                entry(missing("a", Basis.LOCAL), Topic.MISSING));
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var valid = valid(atom(language, entries, NOW));
            assertThat(valid)
                    .extracting(e -> children(e, "category").get(0).getAttribute("term"))
                    .containsExactly("late", "missing", "malformed");
            assertThat(valid).noneMatch(e -> e.getTextContent().contains("{"));
        }
    }

    @Test
    void anEntryNamesReportLawAndTheWayToTheReasons() throws Exception {
        var late = valid(atom(Locale.ROOT, List.of(entry(late(), Topic.LATE)), NOW))
                .get(0);
        assertThat(only(late, "id")).isEqualTo("tag:watch.example.org,2023-02-21:town/2022/late/1");
        assertThat(only(late, "title")).isEqualTo("town镇：2022 年度报告逾期 20 天公布");
        assertThat(only(late, "content")).contains("2023-02-20", "栏目列表", "PUB-03", "nianbao explain town --year 2022");
        assertThat(children(late, "link").get(0).getAttribute("href")).isEqualTo("http://localhost/report");
    }

    @Test
    void aDateOfReferenceIsCalledOne() throws Exception {
        var entries = List.of(entry(missing("a", Basis.DEFAULT), Topic.MISSING));
        var entry = valid(atom(Locale.ROOT, entries, NOW)).get(0);
        assertThat(only(entry, "title")).contains("按参考日期");
        assertThat(only(entry, "content")).contains("按参考日期").doesNotContain("请尽快公布");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        var message = "a\u0000\u0008\u001b\ufffe]]><b>&amp;\ud83d\ud83d\ude00\u202e年\u0085";
        var verdict = malformed(message);
        var entry = valid(atom(Locale.ROOT, List.of(entry(verdict, Topic.MALFORMED)), NOW))
                .get(0);
        assertThat(only(entry, "content")).contains("a]]><b>&amp;\ufffd\ud83d\ude00\u202e年");
    }

    @Test
    void namesOfAnyKindMakeValidIds() throws Exception {
        var entries = new ArrayList<FeedEntry>();
        for (var agency : List.of("永靖 县", "a/b", "😀", "a\u0001b", "%", "\"'<>")) {
            entries.add(entry(missing(agency, Basis.LAW), Topic.MISSING));
        }
        assertThat(valid(atom(Locale.ROOT, entries, NOW))).hasSize(6);
    }

    @Test
    void anAddressThatIsNoneBecomesNoLink() {
        var story = Story.of(Topic.LATE, "{\"url\":\"javascript:alert(1)\",\"column\":\"http://a b\"}");
        assertThat(FeedText.link(story, URI.create("http://localhost/"))).hasToString("http://localhost/");
    }

    @Test
    void onlyTheNewestEntriesStay() throws Exception {
        var entry = entry(late(), Topic.LATE);
        var entries = IntStream.rangeClosed(1, FeedWriter.MOST_ENTRIES + 7)
                .mapToObj(i -> new FeedEntry(
                        "town",
                        2022,
                        "late",
                        i,
                        entry.published().plus(Duration.ofMinutes(i)),
                        entry.updated().plus(Duration.ofMinutes(i)),
                        entry.json()))
                .toList();
        var kept = valid(atom(Locale.ROOT, entries, NOW));
        assertThat(kept).hasSize(FeedWriter.MOST_ENTRIES);
        assertThat(only(kept.get(0), "id")).endsWith("/" + (FeedWriter.MOST_ENTRIES + 7));
    }

    @Test
    void anAddressWithoutANameStillMintsIds() {
        var entry = entry(late(), Topic.LATE);
        assertThat(new FeedIdentity(Optional.empty(), URI.create("http://[::1]:8080/")).idOf(entry))
                .isEqualTo("tag:nianbao.invalid,2023-02-21:town/2022/late/1");
    }
}
