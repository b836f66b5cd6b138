package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.store.FeedEntry;
import tools.jackson.databind.json.JsonMapper;

/** Both formats of any feed are what their specifications say, and a reader finds the same in them. */
class FeedFormatsTest {

    private static final Instant BEGUN = Instant.parse("2023-02-01T22:30:00Z");
    private static final Instant UPDATED = Instant.parse("2023-02-03T22:30:00Z");
    private static final FeedScope REGION = new FeedScope.Region("640302");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String render(FeedScope scope, FeedFormat format, Locale language, FeedEntry... entries) {
        var identity = new FeedIdentity(Optional.empty(), URI.create("https://watch.example.org/nianbao/"));
        return new FeedWriter(identity, language, Cases.ZONE).render(scope, format, List.of(entries), UPDATED);
    }

    private static FeedEntry entry(String agency, Topic topic, String name, String message) {
        var verdict = JSON.createObjectNode()
                .put("agency", agency)
                .put("name", name)
                .put("year", 2022)
                .put("deadline", "2023-01-31")
                .put("deadlineBasis", "law")
                .put("publishedBasis", "list")
                .put("url", "http://localhost/report");
        for (var rule : List.of("PUB-08", "T3-01")) {
            verdict.withArray("findings")
                    .addObject()
                    .put("rule", rule)
                    .put("severity", "violation")
                    .put("certainty", "certain")
                    .put("message", message)
                    .put("basis", "");
        }
        return new FeedEntry(agency, 2022, topic.id(), 1, BEGUN, UPDATED, verdict.toString());
    }

    @Provide
    Arbitrary<String> hostile() {
        var parts = Arbitraries.of(
                "]]>",
                "<b>&amp;",
                "\u0000\u0008\u001b",
                "\u202e",
                "\u2066",
                "\ud83d",
                "\ude00",
                "😀",
                "\uffff",
                "\ufffe",
                "\u0085",
                "{0}",
                "'",
                "\"",
                "\r\n",
                "<!--",
                "<?x ?>",
                "年",
                "%",
                "/",
                "..",
                "&#0;");
        var mixed = Arbitraries.oneOf(parts, Arbitraries.strings().all().ofMaxLength(12))
                .list()
                .ofMaxSize(12)
                .map(l -> String.join("", l));
        var lengthy = parts.map(p -> p.repeat(10_000 / p.length()));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, mixed), net.jqwik.api.Tuple.of(1, lengthy));
    }

    @Property(tries = 150)
    void hostileWordsMakeValidFeeds(
            @ForAll("hostile") String agency,
            @ForAll("hostile") String name,
            @ForAll("hostile") String message,
            @ForAll("hostile") String office)
            throws Exception {
        var entries = new FeedEntry[] {
            entry("1" + agency, Topic.CHANGED, name, message),
            entry("2" + agency, Topic.MALFORMED, name, message),
            entry("3", Topic.MISSING, name, message)
        };
        var scope = new FeedScope.Office(office);
        var atom = render(scope, FeedFormat.ATOM, Locale.ROOT, entries);
        assertThat(FeedReading.faultsByGrammar(atom)).isEmpty();
        assertThat(FeedReading.rome(atom).getEntries()).hasSize(3);
        var rss = render(scope, FeedFormat.RSS, Locale.ROOT, entries);
        assertThat(FeedReading.mustsOfRss(rss)).hasSize(3);
        assertThat(FeedReading.rome(rss).getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactlyElementsOf(FeedReading.rome(atom).getEntries().stream()
                        .map(SyndEntry::getUri)
                        .toList());
    }

    @Example
    void theGrammarRefusesWhatIsNoAtom() throws Exception {
        var atom = render(REGION, FeedFormat.ATOM, Locale.ROOT, entry("a", Topic.LATE, "甲镇", ""));
        assertThat(FeedReading.faultsByGrammar(atom)).isEmpty();
        for (var broken : List.of(
                atom.replaceFirst("<id>.*</id>", ""),
                atom.replaceFirst("<updated>.*</updated>", "<updated>yesterday</updated>"),
                atom.replaceFirst("<title>", "<title type=\"pdf\">"),
                atom.replaceFirst("<entry>", "<entry><surprise/>"),
                atom.replace("http://www.w3.org/2005/Atom", "http://example.org/"))) {
            assertThat(broken).isNotEqualTo(atom);
            assertThat(FeedReading.faultsByGrammar(broken)).as(broken).isNotEmpty();
        }
    }

    @Example
    void aReaderFindsTheSameInBoth() throws Exception {
        var late = entry("a", Topic.LATE, "甲镇<b>", "");
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var atom = FeedReading.rome(render(REGION, FeedFormat.ATOM, language, late));
            var rss = FeedReading.rome(render(REGION, FeedFormat.RSS, language, late));
            assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
            assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
            assertThat(rss.getTitle()).isEqualTo(atom.getTitle()).contains("利通区 640302");
            var one = atom.getEntries().get(0);
            var other = rss.getEntries().get(0);
            assertThat(other.getTitle()).isEqualTo(one.getTitle()).contains("甲镇<b>");
            assertThat(other.getUri())
                    .isEqualTo(one.getUri())
                    .isEqualTo("tag:watch.example.org,2023-02-01:a/2022/late/1");
            assertThat(other.getLink()).isEqualTo(one.getLink()).isEqualTo("http://localhost/report");
            assertThat(other.getPublishedDate())
                    .isEqualTo(one.getPublishedDate())
                    .isEqualTo(Date.from(BEGUN));
            assertThat(other.getDescription().getValue())
                    .contains("甲镇&lt;b&gt;")
                    .contains("<br>");
        }
    }

    @Example
    void datesSayTheirZoneAndEachFeedWhereItIsServed() {
        var rss = render(REGION, FeedFormat.RSS, Locale.ROOT, entry("a", Topic.LATE, "甲镇", ""));
        assertThat(rss)
                .contains("<pubDate>Thu, 02 Feb 2023 06:30:00 +0800</pubDate>")
                .contains("<lastBuildDate>Sat, 04 Feb 2023 06:30:00 +0800</lastBuildDate>")
                .contains("href=\"https://watch.example.org/nianbao/feeds/region-640302.rss\"");
        var atom = render(REGION, FeedFormat.ATOM, Locale.ROOT);
        assertThat(atom)
                .contains("<id>https://watch.example.org/nianbao/feeds/region-640302.xml</id>")
                .contains("rel=\"self\" href=\"https://watch.example.org/nianbao/feeds/region-640302.xml\"")
                .contains("<updated>2023-02-04T06:30:00+08:00</updated>");
    }

    @Example
    void aFeedWithoutEntriesIsAFeed() throws Exception {
        for (var scope : List.of(new FeedScope.Whole(), new FeedScope.Office("县政府办"), REGION)) {
            assertThat(FeedReading.faultsByGrammar(render(scope, FeedFormat.ATOM, Locale.ENGLISH)))
                    .isEmpty();
            assertThat(FeedReading.mustsOfRss(render(scope, FeedFormat.RSS, Locale.ENGLISH)))
                    .isEmpty();
        }
    }

    @Example
    void personsAreHidden() {
        var who = "联系人：王小明，身份证 640302198001011234，电话 13912345678";
        for (var topic : List.of(Topic.CHANGED, Topic.MALFORMED)) {
            for (var format : FeedFormat.values()) {
                assertThat(render(
                                new FeedScope.Office(who),
                                format,
                                Locale.ROOT,
                                entry("a", topic, "镇 13912345678", who)))
                        .doesNotContain("小明", "198001011234", "12345678")
                        .contains("联系人：王**", "139******78");
            }
        }
    }
}
