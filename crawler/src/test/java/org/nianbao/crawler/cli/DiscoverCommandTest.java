package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.face.DisplayWidth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finding the column of a portal, without any configuration. */
class DiscoverCommandTest {

    private static final String COUNTY = "云岭县人民政府";

    @AutoClose
    private final Site site = Site.start();

    private final Shell shell = new Shell();

    private CommandRun discover(String path, String... more) {
        var args = new java.util.ArrayList<Object>(java.util.List.of("discover", site.at(path)));
        args.addAll(java.util.List.of(more));
        return shell.run(args.toArray());
    }

    private JsonNode json(String path, String... more) {
        var all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = "--json";
        return JsonMapper.shared().readTree(discover(path, all).out());
    }

    private void usualPortal() {
        site.home("/", COUNTY, "/news/ 新闻中心", "/zwgk/ 政务公开", "/hd/ 互动交流")
                .page("/zwgk/", "政务公开", "/zwgk/gs/ 公示公告", "/zwgk/zfxxgk/ 政府信息公开", "/zwgk/wz/ 政府网站工作年度报表")
                .page(
                        "/zwgk/zfxxgk/",
                        "政府信息公开",
                        "/zwgk/zfxxgk/zn/ 政府信息公开指南",
                        "/zwgk/zfxxgk/fd/ 法定主动公开内容",
                        "/zwgk/zfxxgk/zfxxgknb/ 政府信息公开年报",
                        "/zwgk/zfxxgk/tj/ 统计年报",
                        "/zwgk/zfxxgk/fz/ 法治政府建设年度报告")
                .column("/zwgk/zfxxgk/zfxxgknb/", COUNTY, 2019, 2020, 2021, 2022);
    }

    @Test
    void theColumnIsFoundBySteppingDownTheNamesOfTheStandard() {
        usualPortal();

        var run = discover("/");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(site.at("/zwgk/zfxxgk/zfxxgknb/"))
                .contains("政务公开 → 政府信息公开 → 政府信息公开年报")
                .contains("读到 4 个年度报告标题（2019—2022 年）")
                .contains(COUNTY, "9900000001", "政府网站工作年度报表");
        assertThat(site.asked()).containsExactly("/", "/zwgk/", "/zwgk/zfxxgk/", "/zwgk/zfxxgk/zfxxgknb/");
    }

    @Test
    void itSpeaksEnglishFitsTheScreenAndHasJson() {
        usualPortal();

        var english = shell.width(80).run("discover", site.at("/"), "--lang", "en");
        assertThat(english.out()).contains("4 titles of annual reports were read (2019 to 2022)", "name of the column");
        assertThat(english.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
        var chinese = shell.width(80).run("discover", site.at("/"));
        assertThat(chinese.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);

        var json = json("/");
        assertThat(json.path("found").asBoolean()).isTrue();
        assertThat(json.path("verified").asBoolean()).isTrue();
        assertThat(json.path("column").asString()).isEqualTo(site.at("/zwgk/zfxxgk/zfxxgknb/"));
        assertThat(json.path("candidates").get(0).path("reasons").valueStream().map(JsonNode::asString))
                .containsExactly("name", "address");
        assertThat(json.path("refused").valueStream().map(JsonNode::asString)).contains("统计年报", "法治政府建设年度报告");
    }

    @Test
    void aPortalWithLookAlikesOnlyHasNoColumn() {
        site.home("/", COUNTY, "/zwgk/ 政务公开", "/wz/ 政府网站工作年度报表", "/gjj/gknb/ 住房公积金年报", "/tj/ 统计年报");
        site.page("/zwgk/", "政务公开", "/zwgk/fz/ 法治政府建设年度报告", "/zwgk/zf/ 行政执法年报")
                .column("/wz/", COUNTY + "网站", 2021, 2022);

        var run = discover("/");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("没有找到", "政府网站工作年度报表");
        assertThat(site.asked()).doesNotContain("/wz/", "/gjj/gknb/", "/tj/").hasSizeLessThan(12);
    }

    @Test
    void whatCannotBeReachedIsNotCalledAPortalWithoutAColumn() throws IOException {
        usualPortal();
        site.answering(412);
        var refused = discover("/");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("412");

        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var dead = shell.run("discover", "http://127.0.0.1:" + free + "/");
        assertThat(dead.exit()).isEqualTo(3);
        assertThat(dead.out()).contains("没能查完");
        assertThat(dead.err()).doesNotContain("Exception");
    }

    @Test
    void anyPageOfThePortalWillDo() {
        usualPortal();
        site.page("/news/1.html", "新闻", "/zwgk/zfxxgk/ 政府信息公开");
        assertThat(discover("/news/1.html").out()).contains(site.at("/zwgk/zfxxgk/zfxxgknb/"));

        // Even one that links nothing, for it has a home page.
        site.page("/news/2.html", "新闻");
        assertThat(discover("/news/2.html").exit()).isZero();

        // Or the column itself.
        var itself = discover("/zwgk/zfxxgk/zfxxgknb/");
        assertThat(itself.exit()).isZero();
        assertThat(itself.out()).contains("就是所给的网址");
    }

    @Test
    void aHomePageThatJumpsAndAColumnOfYearFolders() {
        site.raw("/", "<script>location.href='/ylx/index.html'</script>")
                .home("/ylx/index.html", COUNTY, "/ylx/gk/ 信息公开")
                .page("/ylx/gk/", "信息公开", "/ylx/gk/c116116/ 信息公开年度报告")
                .page("/ylx/gk/c116116/", "年报", "2023n/ 2023年", "2022n/ 2022年")
                .column("/ylx/gk/c116116/2023n/", COUNTY, 2022)
                .column("/ylx/gk/c116116/2022n/", COUNTY, 2021);

        var json = json("/");

        assertThat(json.path("column").asString()).endsWith("/ylx/gk/c116116/");
        assertThat(json.path("candidates").get(0).path("years").valueStream().map(JsonNode::asInt))
                .contains(2022);
    }

    @Test
    void aColumnCalledReportsOnlyCountsWithinThePartOnOpenness() {
        site.home("/", COUNTY, "/kj/ndbg/ 年度报告", "/x/ 政府信息公开")
                .page("/x/", "政府信息公开", "/x/c12/ 年报", "/x/c13/ 制度")
                .column("/x/c12/", COUNTY, 2021, 2022)
                .page("/kj/ndbg/", "科技年度报告");

        assertThat(json("/").path("column").asString()).endsWith("/x/c12/");
    }

    @Test
    void aReportOnTheHomePageShowsWhereItsColumnLies() {
        site.home("/", COUNTY, "/a/zfxxgknb/202301/t20230112_1.html " + COUNTY + "2022年政府信息公开工作年度报告")
                .column("/a/zfxxgknb/", COUNTY, 2021, 2022);

        var json = json("/");
        assertThat(json.path("column").asString()).endsWith("/a/zfxxgknb/");
        assertThat(json.path("candidates").get(0).path("reasons").valueStream().map(JsonNode::asString))
                .containsExactly("report_below");
    }

    @Test
    void theSitemapIsAWitnessAndAHandfulOfGuessesTheLastResort() {
        site.home("/", COUNTY, "/news/ 新闻")
                .raw("/sitemap.xml", "<urlset><url><loc>" + site.at("/deep/c/xxgknb/") + "</loc></url></urlset>")
                .column("/deep/c/xxgknb/", COUNTY, 2022);
        assertThat(json("/")
                        .path("candidates")
                        .get(0)
                        .path("reasons")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("sitemap");

        try (var other = Site.start()) {
            other.home("/", COUNTY, "/news/ 新闻").column("/zfxxgk/zfxxgknb/", COUNTY, 2022);
            var run = shell.run("discover", other.at("/"));
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("常用网址");
            assertThat(other.asked()).hasSizeLessThan(9);
        }
    }

    @Test
    void theEmptyColumnOfThatNameIsFoundButNotVerified() {
        site.home("/", COUNTY, "/nb/ 政府信息公开年报").put("/nb/", "年报", "<p>暂无信息</p>");

        var run = discover("/");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(site.at("/nb/"), "没有读到年度报告标题");
    }

    @Test
    void ofAPortalThatSeveralShareTheColumnWithTheAgencysReports() {
        site.home("/", COUNTY, "/gk/ 政府信息公开")
                .page("/gk/", "政府信息公开", "/gk/zf/ 政府信息公开年报", "/gk/bm/ 部门信息公开年报")
                .column("/gk/zf/", COUNTY, 2021, 2022)
                .column("/gk/bm/", "云岭县教育局", 2021, 2022);

        assertThat(json("/").path("column").asString()).endsWith("/gk/zf/");
        assertThat(json("/", "--agency", "云岭县教育局").path("column").asString()).endsWith("/gk/bm/");
        assertThat(discover("/", "--agency", "云岭县民政局").out()).contains("其中没有云岭县民政局的");
    }

    @Test
    void aLoopOfPagesEnds() {
        for (int i = 0; i < 60; i++) {
            site.page("/p" + i, "政府信息公开", "/p" + (i + 1) + " 政府信息公开", "/p" + (i + 2) + " 信息公开");
        }
        site.home("/", COUNTY, "/p0 政府信息公开");

        assertThat(discover("/").exit()).isEqualTo(1);
        assertThat(site.asked()).hasSizeLessThan(40);
    }

    @Test
    void theConfigurationsMannersAreKeptAndAnAddressNeedsNoScheme(@TempDir Path folder) throws IOException {
        usualPortal();
        var config = folder.resolve("nianbao.yaml");
        Files.writeString(config, "crawl: { delay: 3s }\n");
        var host = site.at("").substring("http://".length());

        var run = shell.run("discover", host, "-c", config);

        assertThat(run.exit()).isZero();
        assertThat(shell.waited()).isGreaterThan(java.time.Duration.ofSeconds(8));
        Files.writeString(config, "crawl: { dely: 3s }\n");
        assertThat(shell.run("discover", host, "-c", config).exit()).isEqualTo(2);
        assertThat(Pattern.compile("delay")
                        .matcher(shell.run("discover", host, "-c", config).err())
                        .find())
                .isTrue();
    }
}
