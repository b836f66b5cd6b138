package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleExpectation;
import org.nianbao.crawler.demo.SamplePortals;

/** The demo from beginning to end. */
class DemoIT {

    @TempDir
    Path folder;

    private static String words(SampleExpectation expected) {
        return switch (expected.timeliness()) {
            case "ON_TIME" -> "按时";
            case "LATE" -> "迟 " + expected.daysLate() + " 天";
            case "MISSING" -> "未公开，逾期 " + expected.daysLate() + " 天";
            case "UNVERIFIABLE" -> "无法核实";
            case "NOT_DUE" -> "未到期";
            default -> throw new AssertionError(expected.timeliness());
        };
    }

    @Test
    void onceItShowsWhatTheSampleCountyDeserves() throws Exception {
        var run = new Shell().now("2026-01-05T10:00+08:00").run("demo", "--once", "--data", folder);
        assertThat(run.exit()).isZero();
        try (var portals = SamplePortals.start(2022)) {
            assertThat(run.err().lines())
                    .as("progress only")
                    .hasSize(portals.sweeps().size());
            for (var expected : portals.expectations()) {
                var row = row(run.out().lines().toList(), portals, expected.agency());
                assertThat(row).contains(words(expected));
                expected.publishedOn().ifPresent(day -> assertThat(row).contains(day.toString()));
                expected.conformity().ifPresent(c -> assertThat(row).contains(c.equals("MALFORMED") ? "不合格 " : "合格"));
            }
            feedHoldsTheAccused(portals);
        }
    }

    @Test
    void itTouchesNoDataOfOthers() throws Exception {
        Files.writeString(folder.resolve("nianbao.db"), "mine");
        var run = new Shell().run("demo", "--once", "--data", folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString());
        assertThat(folder.resolve("nianbao.db")).hasContent("mine");
    }

    private static String row(List<String> lines, SamplePortals portals, String agency) {
        var name = portals.agencies().stream()
                .filter(a -> a.id().equals(agency))
                .findFirst()
                .orElseThrow()
                .name();
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private void feedHoldsTheAccused(SamplePortals portals) throws Exception {
        var feed = Jsoup.parse(Files.readString(folder.resolve("feed.xml")), "", Parser.xmlParser());
        assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        var titles = feed.select("entry > title").eachText();
        var accused = portals.expectations().stream()
                .filter(e -> List.of("LATE", "MISSING").contains(e.timeliness())
                        || e.conformity().filter("MALFORMED"::equals).isPresent())
                .map(SampleExpectation::agency)
                .toList();
        for (var agency : portals.agencies()) {
            assertThat(titles.stream().anyMatch(title -> title.contains(agency.name())))
                    .as(agency.name())
                    .isEqualTo(accused.contains(agency.id()));
        }
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
    }
}
