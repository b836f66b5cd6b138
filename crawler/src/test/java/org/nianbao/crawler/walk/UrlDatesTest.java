package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDatesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static URI at(String path) {
        return URI.create("http://www.jia.example" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/xxgk/202601/t20260120_123456.html, 2026-01-20",
        "/xxgk/202601/t20260120_123456_1.shtml, 2026-01-20",
        "/xxgk/202601/t20260120_123456_wap.htm?isMobile=false, 2026-01-20",
        "/art/2026/1/20/art_1229_33.html, 2026-01-20",
        "/cms/html/jia/2026-01-20/1640894823.html, 2026-01-20",
        "/c/2026-01-20/77.shtml, 2026-01-20",
        "/govxxgk/q/2026-01-20/b7dd9b04-cd9e-4ec5-bfc8-5e9bdf84ac42.html, 2026-01-20",
        "/gdsw/2026-01/20/content_dd852109a8a54feb84ffc1f6c07160b2.shtml, 2026-01-20",
        "/jia/2026-01/20/article_0d852109a8a54feb84ffc1f6c07160b2.html, 2026-01-20",
        "/doc/2026/01/20/3847735.shtml, 2026-01-20",
        "/10462/2025nb/2026/1/20/ab852109a8a54feb84ffc1f6c07160b2.shtml, 2026-01-20",
        "/nw12344/20260120/4a03b5fa47ae4c73b7ec42801de6be66.html, 2026-01-20",
        "/zfxxgkgd/20260120/i2046054.html, 2026-01-20",
        "/201712333/20260120/t0035_1372758.html, 2026-01-20",
        "/2026/01-20/3143202.html, 2026-01-20",
        "/columns/29527d47-65f0-4e58-9a95-804549f339e9/202601/20/27dd9b04-cd9e-4ec5-bfc8-5e9bdf84ac42.html, 2026-01-20",
        "/html/czjt/2026/LHNKAQCB_0120/29440.html, 2026-01-20",
        "/web/zwgkx/2026012010153012345/index.shtml, 2026-01-20",
        "/jia/article_2026012017242828970.html, 2026-01-20",
        "/nb/202601/P020260120382295081505.pdf, 2026-01-20",
        "/nb/202601/W020260120382295081505.doc, 2026-01-20",
        "/xxgk/1749603841671188482.html, 2024-01-23",
        "/xxgk/1619593655548706818.html, 2023-01-29",
        "/xxgk/63d48a80f8fd1c4c213ab9ff.html, 2023-01-28",
        "/col/4039_446643/art/16433327/1643332710991AHeNV5pi.html, 2022-01-28",
    })
    void daysAreRead(String path, LocalDate day) {
        assertThat(UrlDates.day(at(path)).map(DateText::date)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xxgk/202601/4a03b5fa47ae4c73b7ec42801de6be66.shtml",
                "/xxgk/t19700101_12.html",
                "/xxgk/t1067314.shtml",
                "/xxgk/t27414981.shtml",
                "/x/t0035_1372758.html",
                "/content/content_2021096.html",
                "/content/content_20210906.html",
                "/gk/content_191767",
                "/jia/content/post_9472698.html",
                "/gkmlpt/content/4/4662/post_4662348.html?jump=true",
                "/zp/1640894823.html",
                "/info/1066/2310.htm",
                "/Content-2361064.html",
                "/public/6616363/1168643831.html",
                "/n54935142/n54940779/c68562960/content.html",
                "/2291822/2291824/2292928/index.html",
                "/jia/xxgknb/2022n/53739.html",
                "/jia/xxgknb/2022/53739.html",
                "/artview/1/2.html?nbYear=2020&orgCode=20200101",
                "/module/xxgk/xxgkAnnualReport.jsp?area=113325000026455663&fbtime=2017",
                "/details.aspx?dept=155&id=29046",
                "/list.jsp?date=2026-01-20",
                "/jia/art/2026/art_a378430d3a3a427096d38167cfee2964.html",
                "/gongkai/channel_63899ccd3759918282629980/",
                "/gongkai/show/a378430d3a3a427096d38167cfee2964.html",
                "/jia/9999999999999999999.html",
                "/jia/ffffffffffffffffffffffff.html",
                "/jia/2026-02-30/1.html",
                "/jia/1643332710991.html",
                "/jia/164333271099112345678.html",
                "/lstgkj/gknb/202401/98ad183d2f5842e5a2185de82d0940f5.shtml",
                "",
            })
    void idsMonthsAndYearsAreNoDays(String path) {
        assertThat(UrlDates.day(at(path))).isEmpty();
    }

    @Test
    void ofTwoDaysTheFolderComesBeforeTheStamp() {
        assertThat(UrlDates.days(at("/tq/2022-01/21/article_2024041403392185515.html")))
                .extracting(DateText::date)
                .containsExactly(LocalDate.of(2022, 1, 21), LocalDate.of(2024, 4, 14));
        assertThat(UrlDates.days(at("/xam/2025-01/20/article_2025012017242828970.html")))
                .extracting(DateText::date)
                .containsExactly(LocalDate.of(2025, 1, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "/x/202601/4a03b5fa47ae4c73b7ec42801de6be66.shtml, 2026",
        "/2019/bmxx/202601/4a03b5fa47ae4c73b7ec42801de6be66.shtml, 2026",
        "/2024n/art/2026/art_ec5c5f32f0ac47d293982a5c824b2f96.html, 2026",
        "/art/2026/1/20/art_1_2.html, 2026",
    })
    void theYearOfEntryCompletesAShortDate(String path, int year) {
        assertThat(UrlDates.year(at(path))).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2020/1615136.htm", "/2022n/53739.html", "/nb_2022n/1.html", "/x.jsp?fbtime=2019"})
    void aFolderOfReportsIsNoYearOfEntry(String path) {
        assertThat(UrlDates.year(at(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/module/xxgk/xxgkAnnualReport.jsp?fbtime=2017&area=11330922002643173D, 2017",
        "/module/xxgk/xxgkAnnualReport.jsp?area=LH331082-018&fbtime=2023&showType=2, 2023",
        "/artview/1/2.html?nbYear=2020&orgCode=1, 2020",
        "/public/detail/2022n/53739.html, 2022",
        "/zfxxgk_1/zfxxgknb/nb_2022n/, 2022",
        "/zfxxgknb/gknb2017/1.html, 2017",
        "/zfxxgkzl/gknb/2018nb/1.html, 2018",
        "/zwgkzfxxgknb/n2024/szf/1.html, 2024",
        "/nbzt/2025xxgknb/1.html, 2025",
        "/2025ndbg/index.html, 2025",
        "/xxgknb2024n/zfxxgk_gknbz.shtml, 2024",
    })
    void aYearOfTheReportIsRead(String address, int year) {
        assertThat(UrlDates.reportYear(at(address))).hasValue(year);
        assertThat(UrlDates.day(at(address))).isEmpty();
        assertThat(UrlDates.year(at(address))).isEmpty();
    }

    @Property(tries = 300)
    void everyDayIsReadInEveryForm(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 99_999_999) int id) {
        for (var form : new String[] {
            "'/a/t'yyyyMMdd'_ID.html'",
            "'/art/'yyyy'/'M'/'d'/art_1_ID.html'",
            "'/cms/html/a/'yyyy-MM-dd'/ID.html'",
            "'/a/'yyyy-MM'/'dd'/content_ID.shtml'",
            "'/doc/'yyyy'/'MM'/'dd'/ID.shtml'",
            "'/'yyyy'/'MM-dd'/ID.html'",
            "'/a/'yyyyMMdd'/ID.html'",
            "'/columns/a/'yyyyMM'/'dd'/ID.html'",
        }) {
            var path =
                    DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day).replace("ID", "" + id);
            assertThat(UrlDates.days(at(path)))
                    .as(path)
                    .extracting(DateText::date)
                    .containsExactly(day);
        }
    }

    @Property(tries = 300)
    void theMomentInAnIdIsThatOfChina(
            @ForAll("days") LocalDate day,
            @ForAll @LongRange(max = 86_399) long second,
            @ForAll @IntRange(max = 4_194_303) int low) {
        var moment = day.atTime(LocalTime.ofSecondOfDay(second)).atZone(CHINA).toInstant();
        assertThat(dayOf("/a/" + Long.toHexString(moment.getEpochSecond()) + "%016x".formatted(low) + ".html"))
                .isEqualTo(day);
        assertThat(dayOf("/art/1/" + moment.toEpochMilli() + "AHeNV5pi.html")).isEqualTo(day);
        var snowflake = ((moment.toEpochMilli() - 1_288_834_974_657L) << 22) + low;
        if (snowflake > 1_000_000_000_000_000_000L && !isStamp(snowflake)) {
            assertThat(dayOf("/a/" + snowflake + ".html")).isEqualTo(day);
        }
    }

    @Property(tries = 500)
    void whatIsReadIsADayInWhichPortalsExisted(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = '-', to = '/')
                    @CharRange(from = 'a', to = 'f')
                    String noise) {
        var url = at("/" + noise.replaceAll("//+", "/") + ".html");
        assertThat(UrlDates.days(url)).allSatisfy(d -> {
            assertThat(d.date()).isBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
            assertThat(url.getPath()).contains(d.raw());
        });
        assertThat(UrlDates.reportYear(url)).isNotNull();
    }

    /** A snowflake may by chance look like a stamp to the second, which is read first. */
    private static boolean isStamp(long id) {
        return UrlDates.days(at("/a/" + id + "/index.html")).size() == 1;
    }

    private static LocalDate dayOf(String path) {
        return UrlDates.day(at(path)).map(DateText::date).orElseThrow(() -> new AssertionError("no day in " + path));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2011, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Test
    void thePathsOfSnowflakesAreTheirLastPartOnly() {
        assertThat(UrlDates.day(at("/1749603841671188482/list.html"))).isEmpty();
        assertThat(Instant.ofEpochMilli((1749603841671188482L >> 22) + 1288834974657L)
                        .atZone(CHINA)
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2024, 1, 23));
    }
}
