package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;
import org.nianbao.crawler.cli.CommandRun;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.crawler.web.WebServer;
import org.nianbao.store.Message;
import org.nianbao.store.sqlite.SqliteStore;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What belongs to a person stands in the archive and, masked, in whatever is shown: on no way out is it to be read. */
class DiscreetTest {

    private static final String IDENTITY = "640302199002281117";
    private static final String MOBILE = "13800001234";
    private static final String ACCOUNT = "6222020000000001230";
    private static final String ADDRESS = "wangxiaoming@example.com";

    private static final List<String> PRIVATE = List.of(IDENTITY, MOBILE, ACCOUNT, "wangxiaoming");

    private static final String ALL = IDENTITY + "，" + MOBILE + "，" + ACCOUNT + "，" + ADDRESS;
    private static final String LATE = "2023-02-02";
    private static final String FIRST = "2023-01-20";

    /** Nobody takes the mail, so it stays in the outbox. */
    private static final String YAML = """
            years: { from: 2022 }
            crawl: { delay: 0s, timeout: 20s, allowPrivateAddresses: true }
            alerts:
              letters: true
              mail: { host: 127.0.0.1, port: 1, from: w@example.org, to: [chief@example.org], operator: [op@example.org] }
              webhooks: [ { kind: wecom, urlEnv: ROBOT } ]
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final Portal portal = Portal.start();

    /** All of them, since each is mended in its own place. */
    private final List<String> leaks = new ArrayList<>();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();
    private final Map<String, Level> levels = new HashMap<>();

    @BeforeEach
    void listen() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        for (var name : List.of(Logger.ROOT_LOGGER_NAME, "org.nianbao")) {
            levels.put(name, context.getLogger(name).getEffectiveLevel());
            context.getLogger(name).setLevel(Level.DEBUG);
        }
        log.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(silenced::add);
        silenced.forEach(root::detachAppender);
        root.addAppender(log);
    }

    @AfterEach
    void close() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender(log);
        silenced.forEach(root::addAppender);
        levels.forEach((name, level) -> context.getLogger(name).setLevel(level));
        portal.close();
        assertThat(leaks).isEmpty();
    }

    /** A late report with faults, one whose page is gone, one that may be another's, and a row that tells no year. */
    private Office swept() {
        return swept(YAML);
    }

    /**
     * The same.
     *
     * @param later the configuration after the first day
     */
    private Office swept(String later) {
        var report = SampleReport.sound("云岭县民政局", 2022)
                .withRowTotalFault()
                .withCell("T2.licence.decisions", "50（" + MOBILE + "）");
        var title = report.title() + "（经办人" + IDENTITY + "，" + MOBILE + "）";
        var files = List.of(
                new Row("/a/report.txt", "云岭县民政局年报" + IDENTITY + ".txt", ""),
                new Row("/a/gone.doc", "附件" + MOBILE + "," + ADDRESS + ".doc", ""));
        portal.put("/a/r.html", Pages.shell(title, LATE, files));
        portal.put("/a/report.txt", Reply.text(text(report)));

        portal.put(
                "/b/", Pages.column(List.of(new Row("/b/r.html", "云岭县财政局2022年政府信息公开工作年度报告（" + IDENTITY + "）", LATE))));

        var other = SampleReport.sound("云岭县水利局", 2022);
        portal.put(
                "/c/", Pages.column(List.of(new Row("/c/r.html", "云岭县教育局2022年政府信息公开工作年度报告（账号" + ACCOUNT + "）", LATE))));
        portal.put("/c/r.html", Pages.article(other, LATE));

        portal.put("/d/", Pages.column(List.of(new Row("/d/r.html", "云岭县统计局政府信息公开工作年度报告（" + ADDRESS + "）", LATE))));
        portal.put("/d/r.html", Reply.refusal(412));

        var office = Office.in(folder).write("agencies.csv", agencies());
        for (var day : List.of(FIRST, "2023-02-01", "2023-02-03", "2023-02-04")) {
            boolean up = day.compareTo(LATE) > 0;
            portal.put("/a/", Pages.column(up ? List.of(new Row("/a/r.html", title, LATE)) : List.of()));
            office.write("nianbao.yaml", day.equals(FIRST) ? YAML : later);
            discreet("run " + day, office.command(day, "08:00", "run", "-c", config(office), "--lang", "zh"));
        }
        return office;
    }

    private String agencies() {
        return Stream.of("a,云岭县民政局", "b,云岭县财政局", "c,云岭县教育局", "d,云岭县统计局")
                .map(row -> row + ",department," + portal.at("/" + row.charAt(0) + "/") + "," + row.charAt(0)
                        + "@office.example,云岭县政务公开办,640302\n")
                .collect(Collectors.joining("", "id,name,kind,column,contact,office,region\n", ""));
    }

    private static String text(SampleReport report) {
        return SampleReportText.render(report)
                .replace("规章\t", "规章" + IDENTITY + "\t")
                .replace("二、主动公开", "申请人" + ALL + "，已答复，。\n二、主动公开");
    }

    private static String config(Office office) {
        return office.config().toString();
    }

    private void discreet(String where, CommandRun run) {
        discreet(where + " (out)", run.out());
        discreet(where + " (err)", run.err());
        assertThat(run.err()).as(where).doesNotContain("Exception");
    }

    /** Also where a line was broken. */
    private void discreet(String where, String text) {
        var flow = text.replaceAll("\\s+", "");
        PRIVATE.stream()
                .filter(flow::contains)
                .map(secret -> where + ": " + around(secret, flow))
                .forEach(leaks::add);
    }

    private static String around(String secret, String flow) {
        int at = flow.indexOf(secret);
        return flow.substring(Math.max(0, at - 60), Math.min(flow.length(), at + secret.length() + 20));
    }

    @Test
    void theTerminalTheLedgerAndTheLogDoNotShowIt() throws Exception {
        var office = swept();
        for (var language : List.of("zh", "en")) {
            for (var format : List.of("table", "json", "csv")) {
                discreet("status " + format, told(office, language, "status", "--format", format));
            }
            for (var agency : List.of("a", "b", "c", "d")) {
                discreet("explain " + agency, told(office, language, "explain", agency));
                discreet("explain --json " + agency, told(office, language, "explain", agency, "--json"));
            }
            for (var format : List.of("xlsx", "csv", "json")) {
                var file = folder.resolve("ledger-" + language + "." + format);
                discreet(format, told(office, language, "export", "--format", format, "-o", file.toString()));
                discreet("export " + format, content(file));
            }
        }
        assertThat(told(office, "zh", "explain", "a").out()).contains("640*************17", "138******34");
        assertThat(log.list).isNotEmpty();
        log.list.forEach(event -> discreet(
                "log",
                event.getFormattedMessage()
                        + Optional.ofNullable(event.getThrowableProxy())
                                .map(t -> String.valueOf(t.getMessage()))
                                .orElse("")));
    }

    private static CommandRun told(Office office, String language, String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-c", config(office), "--lang", language));
        var run = office.command("2023-02-04", "09:00", all.toArray(String[]::new));
        assertThat(run.exit()).as(all + run.err()).isIn(0, 1, 3);
        return run;
    }

    /** A workbook is a ZIP of XML. */
    private static String content(Path file) throws IOException {
        if (!file.toString().matches(".+\\.(xlsx|docx)")) {
            return Files.readString(file);
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void mailsChatRoomsAndFeedsDoNotShowIt() throws Exception {
        var office = swept();
        var targets = new HashSet<String>();
        try (var store = SqliteStore.openReadOnly(office.data())) {
            for (var message : store.outbox().messages(1000)) {
                targets.add(message.target());
                discreet(message.toString(), words(message));
            }
        }
        assertThat(targets).contains("a@office.example", "chief@example.org", "op@example.org", "wecom:ROBOT");
        everyFile(office.data().resolve("feeds"));
        discreet("feed.xml", office.feed());
        assertThat(office.feed()).contains("<entry>");
        discreet("rss.xml", Files.readString(office.data().resolve("rss.xml")));
    }

    /** Nobody was told for days. */
    @Test
    void aPreviewDoesNotShowIt() throws Exception {
        var office = swept(YAML.substring(0, YAML.indexOf("alerts:"))).write("nianbao.yaml", YAML);
        for (var language : List.of("zh", "en")) {
            var preview = told(office, language, "alerts", "preview");
            discreet("preview", preview);
            assertThat(preview.out()).contains("a@office.example", "chief@example.org", "op@example.org", "ROBOT");
            for (var format : List.of("html", "eml")) {
                var out = folder.resolve(language + format);
                discreet(format, told(office, language, "alerts", "preview", "--format", format, "-o", out.toString()));
                everyFile(out);
            }
        }
    }

    private static String words(Message message) throws Exception {
        if (!message.channel().equals("mail")) {
            return new String(message.body(), StandardCharsets.UTF_8);
        }
        var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message.body()));
        var parts = (Multipart) mail.getContent();
        var text = new StringBuilder(mail.getSubject());
        for (int i = 0; i < parts.getCount(); i++) {
            text.append('\n').append(parts.getBodyPart(i).getContent());
        }
        return text.toString();
    }

    private void everyFile(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                discreet(file.toString(), Files.readString(file));
            }
        }
    }

    @Test
    void thePagesAndTheMeasuresDoNotShowIt() throws Exception {
        var office = swept();
        var configuration = Config.load(office.config());
        var web = new Settings.Web("127.0.0.1", 0, Optional.empty(), Optional.empty(), Optional.empty());
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            try (var store = SqliteStore.openReadOnly(office.data())) {
                var watch = new Watch(
                        configuration.settings(),
                        configuration.agencies(),
                        List.of(),
                        store,
                        Clock.fixed(Instant.parse("2023-02-04T01:00:00Z"), Office.ZONE),
                        language);
                try (var server = WebServer.start(web, () -> watch, List::of, Map.of())) {
                    for (var path : List.of(
                            "/",
                            "/report/a/2022",
                            "/report/b/2022",
                            "/report/c/2022",
                            "/report/d/2022",
                            "/feeds",
                            "/feed.xml",
                            "/rss.xml",
                            "/metrics",
                            "/healthz")) {
                        discreet(path, page(server, path));
                    }
                }
            }
        }
    }

    private static String page(WebServer server, String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + server.port() + path);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** But for {@code raw}, the cell as it is printed, which who checks a file of his own is promised. */
    @Test
    void aCheckShowsItInNoFormat() throws Exception {
        var report = SampleReport.sound("云岭县民政局", 2022)
                .withTitle("云岭县民政局（" + MOBILE + "）2022年政府信息公开工作年度报告（" + IDENTITY + "）")
                .withCell("T2.licence.decisions", "50（" + MOBILE + "）");
        var file = Files.writeString(folder.resolve("report.txt"), text(report));
        var office = Office.in(folder);
        for (var format : List.of("text", "html", "sarif", "json")) {
            var run =
                    office.command("2023-02-04", "09:00", "check", "--format", format, "--lang", "zh", file.toString());
            assertThat(run.out()).as(run.err()).contains("T2-02");
            var shown = format.equals("json") ? withoutRaw(JSON.readTree(run.out())) : run.out();
            discreet("check " + format, shown);
        }
        var notice = folder.resolve("notice.docx");
        office.command("2023-02-04", "09:00", "check", "--format", "notice", "-o", notice.toString(), file.toString());
        discreet("check notice", content(notice));
    }

    private static String withoutRaw(JsonNode json) {
        json.path("reports").forEach(report -> report.path("cells").forEach(cell -> ((ObjectNode) cell).remove("raw")));
        return json.toString();
    }
}
