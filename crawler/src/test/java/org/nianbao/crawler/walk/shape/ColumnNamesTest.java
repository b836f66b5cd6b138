package org.nianbao.crawler.walk.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.walk.shape.ColumnNames.Degree;
import tools.jackson.databind.json.JsonMapper;

class ColumnNamesTest {

    private static final Path SAMPLES = Path.of("../../shared/samples/columns.jsonl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府信息公开年报",
                "信息公开年报",
                "公开年报",
                "政府信息公开年度报告",
                "信息公开年度报告",
                "政府信息公开工作年度报告",
                "政务公开年报",
                "县政府信息公开年报",
                "历年政府信息公开年报",
                "·政府信息公开年报>>"
            })
    void namesOfTheColumn(String name) {
        assertThat(ColumnNames.ofName(name)).isEqualTo(Degree.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年报", "年度报告", "工作年报", "部门年度报告"})
    void namesThatOtherReportsHaveToo(String name) {
        assertThat(ColumnNames.ofName(name)).isEqualTo(Degree.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府网站工作年度报表",
                "政府网站年度报告",
                "住房公积金年报",
                "住房公积金信息公开年报",
                "统计年报",
                "法治政府建设年度报告",
                "行政执法年报",
                "财政预决算年报",
                "企业信息公开年报",
                "学校信息公开年度报告",
                "政府信息公开年报解读",
                "2022年信息公开年度工作报告说明"
            })
    void lookAlikesAreRefused(String name) {
        assertThat(ColumnNames.ofName(name)).isEqualTo(Degree.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "新闻", "年鉴", "部门年度工作报告会"})
    void otherNamesAreNone(String name) {
        assertThat(ColumnNames.ofName(name)).isIn(Degree.NONE, Degree.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.example/zfxxgk/zfxxgknb/",
                "http://x.example/xxgk/xxgknb/index.html",
                "http://x.example/gknb/",
                "http://x.example/zfxxgkndbg/",
                "http://x.example/zfxxgk/zfxxgknb_40939/",
                "http://x.example/x/c116116/zfxxgk_gknbz.shtml",
                "http://x.example/zwgkzfxxgknb/",
                "http://x.example/xxgk-list-zfxxgknb.html",
                "http://x.example/public/column/6617041?type=3&nav=1",
                "http://x.example/gkmlpt/annualreport#2629",
                "http://x.example/chinatax/n810214/index.html?tab=gknb"
            })
    void addressesOfTheColumn(String url) {
        assertThat(ColumnNames.ofAddress(URI.create(url))).isEqualTo(Degree.FULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.example/wzndbb/",
                "http://x.example/zfwzgzndbb/",
                "http://gjj.x.example/gjj/gknb/",
                "http://x.example/tjnj/",
                "http://www.ict.cas.cn/xxgk/xxgknb/",
                "http://xxgk.x.edu.cn/xxgknb/"
            })
    void addressesOfLookAlikes(String url) {
        assertThat(ColumnNames.ofAddress(URI.create(url))).isEqualTo(Degree.REFUSED);
    }

    @Test
    void realColumnsAreKnownByNameOrAddressAndNegativesRefused() throws IOException {
        assumeTrue(Files.exists(SAMPLES), "the shared samples are not here");
        int named = 0;
        int known = 0;
        int byAddress = 0;
        int slugs = 0;
        var missed = new ArrayList<String>();
        for (var line : Files.readAllLines(SAMPLES)) {
            var sample = JsonMapper.shared().readTree(line);
            var address = address(sample.get("url").asString());
            var name = Optional.ofNullable(sample.get("column").asString(null)).orElse("");
            var note = sample.get("note").asString();
            var byName = List.of(name.split(" ")).stream().anyMatch(n -> isKnown(ColumnNames.ofName(n)));
            var ofAddress = address.map(ColumnNames::ofAddress).orElse(Degree.NONE);
            boolean accepted = ofAddress != Degree.REFUSED && (byName || isKnown(ofAddress));
            if (note.startsWith("NEGATIVE") || note.equals("sibling column") || note.equals("other column")) {
                assertThat(accepted).as(line).isFalse();
                continue;
            }
            if (!name.isEmpty()) {
                named++;
                known += accepted ? 1 : 0;
                if (!accepted) {
                    missed.add(name + " " + sample.get("url").asString());
                }
            }
            if (address.isPresent()) {
                slugs++;
                byAddress += isKnown(ofAddress) ? 1 : 0;
            }
        }
        System.out.println("columns.jsonl: " + known + " of " + named + " named columns accepted, " + byAddress + " of "
                + slugs + " by address alone; not accepted: " + missed);
        assertThat(known).isGreaterThanOrEqualTo(named - 3);
        assertThat(byAddress).isGreaterThanOrEqualTo(slugs * 3 / 5);
    }

    private static boolean isKnown(Degree degree) {
        return degree == Degree.FULL || degree == Degree.WEAK;
    }

    private static Optional<URI> address(String text) {
        var url =
                text.replaceAll("\\s?\\(.*\\)", "").replaceAll("[<>…{} ]", "x").strip();
        return url.startsWith("http") ? Optional.of(URI.create(url)) : Optional.empty();
    }
}
