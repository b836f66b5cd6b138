package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCountyTest {

    /** A watcher compares the reports of one year; in the sample county nobody should seem to copy. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024})
    void noTwoReportsOfAYearReadAlike(int year) {
        var units = SampleCounty.sites(year).stream()
                .flatMap(site -> site.units().stream())
                .filter(unit -> unit.expected().publishedOn().isPresent())
                .toList();
        assertThat(units).hasSize(8);
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(containment(report(units.get(i), year), report(units.get(j), year)))
                        .as(units.get(i).name() + " and " + units.get(j).name())
                        .isLessThan(0.45);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023})
    void everyReportComesOnItsDayWhateverTheYear(int year) {
        for (var site : SampleCounty.sites(year)) {
            for (var unit : site.units()) {
                var published = unit.publications().stream()
                        .filter(p -> p.title().equals(title(unit, year)))
                        .map(p -> p.at().toLocalDate())
                        .toList();
                assertThat(published)
                        .isEqualTo(unit.expected().publishedOn().map(List::of).orElse(List.of()));
            }
        }
    }

    private static String title(SampleUnit unit, int year) {
        return unit.name() + year + "年政府信息公开工作年度报告";
    }

    private static String report(SampleUnit unit, int year) {
        var publication = unit.publications().stream()
                .filter(p -> p.title().equals(title(unit, year)))
                .findFirst()
                .orElseThrow();
        var html = publication.files().isEmpty()
                ? publication.body().get()
                : publication.files().get(0).content().get();
        var page = Jsoup.parse(html);
        page.select("table").remove();
        return page.text().replaceAll("[\\s\\u00a0]", "").replaceAll("二、主动公开政府信息情况.*?五、", "");
    }

    /** Share of the smaller text's runs of five characters that stand in the other too. */
    private static double containment(String one, String other) {
        var a = shingles(one);
        var b = shingles(other);
        double smaller = Math.min(a.size(), b.size());
        a.retainAll(b);
        return a.size() / smaller;
    }

    private static Set<String> shingles(String text) {
        var shingles = new HashSet<String>();
        for (int i = 0; i + 5 <= text.length(); i++) {
            shingles.add(text.substring(i, i + 5));
        }
        return shingles;
    }
}
