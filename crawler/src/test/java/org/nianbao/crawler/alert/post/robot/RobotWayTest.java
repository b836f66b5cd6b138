package org.nianbao.crawler.alert.post.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.config.Alerts.Robot;
import org.nianbao.config.Alerts.Webhook;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.alert.post.TestCertificate;
import org.nianbao.crawler.fetch.FaultServer;
import org.nianbao.store.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RobotWayTest {

    private static final String KEY = "73febdcb-1b38-4d1b-a994-790f21fc8d30";
    private static final Instant AT = Instant.parse("2023-02-01T04:00:00.123Z");
    private static final Bulletin BULLETIN =
            new Bulletin("年报:一家未发布", List.of("区卫生局 <@all> [x](y)", "b*c*"), Optional.of("https://office.test/a(1)"));

    private final Map<String, String> environment = new HashMap<>();
    private Robots server;

    @BeforeEach
    void start() throws IOException {
        server = new Robots();
        environment.put("URL", server.url("/robot/send?key=" + KEY));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Outcome send(Robot kind, Bulletin bulletin) {
        return send(kind, bulletin.json(), Duration.ofSeconds(60));
    }

    private Outcome send(Robot kind, byte[] body, Duration patience) {
        var secret = environment.containsKey("SECRET") ? Optional.of("SECRET") : Optional.<String>empty();
        var robot = new Webhook(kind, "URL", secret);
        var way = new RobotWay(
                List.of(robot),
                new Secrets(environment),
                Clock.fixed(AT, ZoneOffset.UTC),
                Locale.CHINESE,
                Optional.empty(),
                Optional.empty(),
                patience);
        try (var trip = way.begin()) {
            return trip.send(Message.fresh("post/1", RobotWay.CHANNEL, RobotWay.target(robot), body, AT));
        }
    }

    private JsonNode sent() {
        return JsonMapper.builder().build().readTree(server.last().body());
    }

    @Test
    void wecomGetsMarkdown() {
        server.answers(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");
        assertThat(send(Robot.WECOM, BULLETIN)).isEqualTo(new Outcome.Accepted());
        assertThat(server.last().method()).isEqualTo("POST");
        assertThat(server.last().path()).isEqualTo("/robot/send");
        assertThat(server.last().query()).isEqualTo("key=" + KEY);
        assertThat(sent().at("/msgtype").asString()).isEqualTo("markdown");
        assertThat(sent().at("/markdown/content").asString())
                .isEqualTo("### 年报:一家未发布\n\n- 区卫生局 ＜@all＞ ［x］(y)\n- b＊c＊\n\n[查看全部](https://office.test/a%281%29)");
    }

    /** The figures were computed by another program (Python's hmac). */
    @Test
    void dingtalkIsSignedInTheAddress() {
        environment.put("SECRET", "SECdemo");
        server.answers(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");
        assertThat(send(Robot.DINGTALK, BULLETIN)).isEqualTo(new Outcome.Accepted());
        assertThat(server.last().query())
                .isEqualTo("key=" + KEY
                        + "&timestamp=1675224000123&sign=JVPvFQ8F5s3%2FSdWSgsaqBrXgR%2BiX4fvOAYEHsJTK300%3D");
        assertThat(sent().at("/markdown/title").asString()).isEqualTo("年报:一家未发布");
        assertThat(sent().at("/markdown/text").asString()).contains("- 区卫生局 ＜@all＞");
    }

    @Test
    void feishuIsSignedInTheBody() {
        environment.put("SECRET", "SECdemo");
        server.answers(200, "{\"StatusCode\":0,\"StatusMessage\":\"success\"}");
        assertThat(send(Robot.FEISHU, BULLETIN)).isEqualTo(new Outcome.Accepted());
        assertThat(sent().at("/timestamp").asString()).isEqualTo("1675224000");
        assertThat(sent().at("/sign").asString()).isEqualTo("bjUyeSN5BeqKSXydal9N2QhieijDTUnh4KmKoyJ143Y=");
        assertThat(sent().at("/msg_type").asString()).isEqualTo("post");
        assertThat(sent().at("/content/post/zh_cn/title").asString()).isEqualTo("年报:一家未发布");
        assertThat(sent().at("/content/post/zh_cn/content/0/0/text").asString()).isEqualTo("区卫生局 <@all> [x](y)");
        assertThat(sent().at("/content/post/zh_cn/content/2/0/href").asString())
                .isEqualTo("https://office.test/a%281%29");
    }

    @Test
    void anybodyGetsSignedJsonUnderTheSameKeyEachTime() {
        environment.put("SECRET", "SECdemo");
        server.answers(204, "");
        assertThat(send(Robot.GENERIC, BULLETIN)).isEqualTo(new Outcome.Accepted());
        assertThat(send(Robot.GENERIC, BULLETIN)).isEqualTo(new Outcome.Accepted());
        assertThat(server.asked)
                .extracting(Robots.Asked::body)
                .hasSize(2)
                .containsOnly(server.last().body());
        var headers = server.last().headers();
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("post/1");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(headers.getFirst("X-Nianbao-Timestamp")).isEqualTo("1675224000");
        assertThat(headers.getFirst("X-Nianbao-Signature"))
                .isEqualTo("sha256=3fa19354fb8b67a9ea128b6b22edb3a1b37d4261d1a5de803fb5d58ea9f16efd");
        assertThat(server.last().body())
                .isEqualTo("{\"id\":\"post/1\",\"title\":\"年报:一家未发布\",\"lines\":[\"区卫生局 <@all> [x](y)\",\"b*c*\"],"
                        + "\"link\":\"https://office.test/a(1)\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, errcode, 45009, BUSY",
        "WECOM, errcode, -1, BUSY",
        "WECOM, errcode, 93000, SET_UP",
        "DINGTALK, errcode, 130101, BUSY",
        "DINGTALK, errcode, 310000, SET_UP",
        "DINGTALK, errcode, 400101, SET_UP",
        "FEISHU, code, 9499, BUSY",
        "FEISHU, code, 11232, BUSY",
        "FEISHU, code, 19021, SET_UP",
        "FEISHU, code, 19024, SET_UP"
    })
    void yesOverHttpMayBeNoInTheBody(Robot kind, String field, int code, Fault.Kind fault) {
        var words = field.equals("code") ? "msg" : "errmsg";
        server.answers(200, "{\"" + field + "\":" + code + ",\"" + words + "\":\"no, " + KEY + "\"}");
        assertThat(send(kind, BULLETIN))
                .isEqualTo(new Fault(fault, kind.id() + ":URL", field + " " + code + ": no, ***").blocked());
    }

    @ParameterizedTest
    @CsvSource({"WECOM, 40058, errcode", "DINGTALK, 460101, errcode"})
    void whatIsWrongWithTheMessageIsWrongForGood(Robot kind, int code, String field) {
        server.answers(200, "{\"" + field + "\":" + code + "}");
        assertThat(send(kind, BULLETIN)).isEqualTo(new Outcome.Refused(field + " " + code + ": "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>log in to the network</html>",
                "{}",
                "",
                "[]",
                "{\"errcode\":\"0\"}",
                "{\"errcode\":999999}"
            })
    void anAnswerThatIsNoYesIsNoYes(String body) {
        server.answers(200, body);
        assertThat(send(Robot.WECOM, BULLETIN)).isInstanceOf(Outcome.Later.class);
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "307", "308", "401", "403", "404", "410"})
    void aRobotThatMovedOrKnowsUsNotIsOurSetUp(int status) {
        server.answers(status, "");
        assertThat(send(Robot.GENERIC, BULLETIN))
                .isInstanceOfSatisfying(
                        Outcome.Blocked.class,
                        blocked -> assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.SET_UP));
        assertThat(server.asked).as("nothing was taken elsewhere").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "408"})
    void aServerInTroubleIsLater(int status) {
        server.answers(status, "oops");
        assertThat(send(Robot.WECOM, BULLETIN)).isEqualTo(new Outcome.Later("http " + status, Doubt.SERVER));
        assertThat(server.asked).as("OkHttp repeats nothing of its own accord").hasSize(1);
    }

    @Test
    void tooManyIsBusyAndBadIsForGood() {
        server.answers(429, "");
        assertThat(send(Robot.GENERIC, BULLETIN))
                .isEqualTo(new Fault(Fault.Kind.BUSY, "generic:URL", "http 429").blocked());
        server.answers(400, "");
        assertThat(send(Robot.GENERIC, BULLETIN)).isEqualTo(new Outcome.Refused("http 400"));
        assertThat(send(Robot.GENERIC, new byte[] {1}, Duration.ofSeconds(60))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void silenceAndResetsAreLaterAndNobodyThereIsDown() throws IOException {
        server.saysNothing();
        assertThat(send(Robot.WECOM, BULLETIN.json(), Duration.ofMillis(500)))
                .isInstanceOfSatisfying(
                        Outcome.Later.class, later -> assertThat(later.doubt()).isEqualTo(Doubt.SERVER));
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        environment.put("URL", "http://127.0.0.1:" + port + "/");
        assertThat(send(Robot.WECOM, BULLETIN))
                .isEqualTo(new Fault(Fault.Kind.DOWN, "wecom:URL", "connect: ConnectException").blocked());
    }

    @Test
    void aConnectionThatIsResetIsLater() throws Exception {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> {
                try (var socket = door.accept()) {
                    socket.setSoLinger(true, 0);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            thread.start();
            environment.put("URL", "http://127.0.0.1:" + door.getLocalPort() + "/" + KEY);
            assertThat(send(Robot.WECOM, BULLETIN)).isInstanceOfSatisfying(Outcome.Later.class, later -> {
                assertThat(later.doubt()).isEqualTo(Doubt.SERVER);
                assertThat(later.trouble()).doesNotContain(KEY);
            });
            thread.join();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://robot.test/x",
                "http://localhost.robot.test/x",
                "http://127.0.0.1.robot.test/x",
                "ftp://127.0.0.1/x",
                "https://user:pass@robot.test/x",
                "/x",
                "  "
            })
    void onlySecuredAddressesOrThisMachine(String url) {
        environment.put("URL", url);
        assertThat(send(Robot.WECOM, BULLETIN)).isInstanceOfSatisfying(Outcome.Blocked.class, blocked -> {
            assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.SET_UP);
            assertThat(blocked.fault().trouble())
                    .startsWith("environment variable URL ")
                    .doesNotContain("robot.test");
        });
    }

    @Test
    void aSecretThatIsNotSetIsOurSetUp() {
        environment.put("SECRET", "");
        assertThat(send(Robot.FEISHU, BULLETIN))
                .isEqualTo(
                        new Fault(Fault.Kind.SET_UP, "feishu:URL", "environment variable SECRET is not set").blocked());
        assertThat(server.asked).isEmpty();
    }

    @Test
    void aRobotThatIsConfiguredNoMoreHoldsUpNothingForEver() {
        var way = new RobotWay(
                List.of(),
                new Secrets(environment),
                Clock.fixed(AT, ZoneOffset.UTC),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty());
        try (var trip = way.begin()) {
            assertThat(trip.send(Message.fresh("k", "webhook", "wecom:OLD", BULLETIN.json(), AT)))
                    .isInstanceOf(Outcome.Later.class);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTaken(@TempDir Path folder) throws Exception {
        var context = TestCertificate.in(folder, "localhost").context();
        try (var door = context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> {
                try (var socket = (javax.net.ssl.SSLSocket) door.accept()) {
                    socket.startHandshake();
                } catch (IOException refused) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            environment.put("URL", "https://localhost:" + door.getLocalPort() + "/" + KEY);
            assertThat(send(Robot.WECOM, BULLETIN)).isInstanceOfSatisfying(Outcome.Blocked.class, blocked -> {
                assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.SET_UP);
                assertThat(blocked.fault().trouble()).startsWith("tls: ").doesNotContain(KEY);
            });
            thread.join();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Robot.class,
            names = {"WECOM", "DINGTALK", "FEISHU"})
    void muchIsCutAtWholeLinesAndCounted(Robot kind) {
        environment.put("SECRET", "s");
        var lines = java.util.stream.IntStream.range(0, 3000)
                .mapToObj(n -> "第 " + n + " 条:\"区卫生健康局\" 未发布 \\")
                .toList();
        send(kind, new Bulletin("题".repeat(1000), lines, Optional.of("https://office.test/")));
        int room = kind == Robot.WECOM ? 4096 : 20_000;
        var body = server.last().body();
        assertThat(kind == Robot.WECOM ? sent().at("/markdown/content").asString() : body)
                .satisfies(text ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(room / 2, room));
        var more = java.util.regex.Pattern.compile("… 另有 (\\d+) 条").matcher(body);
        assertThat(more.find()).isTrue();
        int left = Integer.parseInt(more.group(1));
        assertThat(body).contains("第 " + (2999 - left) + " 条").doesNotContain("第 " + (3000 - left) + " 条");
        assertThat(body).contains("查看全部");
    }

    @Test
    void nothingPrintsASecret() {
        environment.put("SECRET", "SECdemo");
        var url = okhttp3.HttpUrl.get(environment.getOrDefault("URL", ""));
        assertThat(new Letter("k", BULLETIN, url, Optional.of("SECdemo"), AT).toString())
                .doesNotContain(KEY)
                .doesNotContain("SECdemo");
        assertThat(new Secrets(environment).toString()).doesNotContain(KEY).doesNotContain("SECdemo");
    }

    /** Such servers are about, and so are proxies: they close after each answer without a word. */
    @Test
    void aServerThatKeepsNoConnectionGetsEachBulletin() throws IOException {
        try (var closing = new FaultServer(Clock.fixed(AT, ZoneOffset.UTC))) {
            closing.on("/hook", (visit, socket) -> {
                FaultServer.write(socket.getOutputStream(), "HTTP/1.0 204 Fine\nContent-Length: 0\n\n");
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes(); // the rest of the bulletin, lest the close be a reset
            });
            environment.put("URL", closing.uri("/hook").toString());
            var robot = new Webhook(Robot.GENERIC, "URL", Optional.empty());
            var way = new RobotWay(
                    List.of(robot),
                    new Secrets(environment),
                    Clock.fixed(AT, ZoneOffset.UTC),
                    Locale.CHINESE,
                    Optional.empty(),
                    Optional.empty());
            try (var trip = way.begin()) {
                for (int i = 0; i < 5; i++) {
                    var message =
                            Message.fresh("post/" + i, RobotWay.CHANNEL, RobotWay.target(robot), BULLETIN.json(), AT);
                    assertThat(trip.send(message)).isEqualTo(new Outcome.Accepted());
                }
            }
        }
    }
}
