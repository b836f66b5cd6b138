package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.fetch.FaultServer;
import org.nianbao.crawler.fetch.Faults;
import org.nianbao.crawler.fetch.NamedHosts;
import org.nianbao.crawler.sweep.Pages.Row;

/**
 * A portal with one report in time, on which one fault may strike at one stage. It stands under two names: one is met only
 * after the fault has struck, one was read before. A page that can only fail with its host lies on a host of its own.
 */
final class FaultyPortal implements AutoCloseable {

    /** On the way to a report. */
    enum Stage {
        ROBOTS,
        COLUMN,
        PAGE_2,
        ARTICLE,
        ATTACHMENT
    }

    static final String IN_TIME = "2023-01-12";

    final Fault fault;
    final Stage stage;
    private final SampleReport report;
    private final NamedHosts names;
    private final FaultServer server;
    private volatile boolean struck;

    FaultyPortal(Fault fault, Stage stage, SampleReport report, NamedHosts names, Clock clock) throws IOException {
        this.fault = fault;
        this.stage = stage;
        this.report = report;
        this.names = names;
        this.server = new FaultServer(clock);
        server.on("/robots.txt", (visit, socket) -> {
            var path = fault == Fault.ROBOTS_DISALLOW ? pathOf(stage) : "";
            if (struck && fault == Fault.ROBOTS_5XX && isAtFault(visit.header("host"))) {
                fault.behaviour("/robots.txt", false).answer(visit, socket);
            } else if (struck && stage == Stage.ROBOTS && fault != Fault.ROBOTS_DISALLOW) {
                fault.behaviour("/robots.txt", false).answer(visit, socket);
            } else {
                var text = struck && !path.isEmpty() ? "User-agent: *\nDisallow: " + path + "\n" : "";
                Faults.page(200, "Content-Type: text/plain\n", utf8(text)).answer(visit, socket);
            }
        });
        for (var each : List.of(Stage.COLUMN, Stage.PAGE_2, Stage.ARTICLE, Stage.ATTACHMENT)) {
            var path = pathOf(each);
            server.on(path, (visit, socket) -> {
                if (struck && each == stage && !(fault == Fault.ROBOTS_5XX)) {
                    fault.behaviour(path, each == Stage.ATTACHMENT).answer(visit, socket);
                } else {
                    content(each, nameIn(visit.header("host"))).answer(visit, socket);
                }
            });
        }
    }

    /** From now on until {@link #recover}. */
    void strike() {
        struck = true;
        resolve();
    }

    void recover() {
        struck = false;
        resolve();
    }

    /** The name under which the portal is watched. */
    String name(boolean known) {
        return (known ? "known-" : "fresh-") + toString().replace('_', '-').replace(' ', '.') + ".test";
    }

    String column(String name) {
        return url(Stage.COLUMN, name);
    }

    void resolve() {
        for (boolean known : new boolean[] {true, false}) {
            var name = name(known);
            boolean own = isOfColumn();
            names.put(name, own ? address() : new String[] {"127.0.0.1"});
            names.put("far-" + name, address());
        }
    }

    private String[] address() {
        if (struck && fault == Fault.DNS) {
            return new String[0];
        }
        return new String[] {struck && fault == Fault.REFUSED ? "::1" : "127.0.0.1"};
    }

    private boolean isOfColumn() {
        return stage == Stage.ROBOTS || stage == Stage.COLUMN;
    }

    private boolean isAtFault(String host) {
        return isOfColumn() || host.startsWith("far-");
    }

    private static String nameIn(String host) {
        var name = host.substring(0, host.indexOf(':'));
        return name.startsWith("far-") ? name.substring("far-".length()) : name;
    }

    private String pathOf(Stage each) {
        boolean late = fault.takesTime() && (each == stage || (stage == Stage.ROBOTS && each == Stage.COLUMN));
        var path = switch (each) {
            case ROBOTS, COLUMN -> "/nb/";
            case PAGE_2 -> "/nb/2.html";
            case ARTICLE -> "/nb/202301/t20230112_1.html";
            case ATTACHMENT -> "/nb/202301/P020230112.txt";
        };
        return late ? "/late" + path : path;
    }

    private String url(Stage each, String name) {
        boolean hit = each == stage || (stage == Stage.ROBOTS && each == Stage.COLUMN);
        var scheme = hit && fault == Fault.TLS ? "https" : "http";
        var host = hit && fault.isOfHost() && !isOfColumn() ? "far-" + name : name;
        return scheme + "://" + host + ":" + server.port() + pathOf(each);
    }

    private FaultServer.Behaviour content(Stage each, String name) {
        var row = new Row(url(Stage.ARTICLE, name), report.title(), IN_TIME);
        boolean paged = stage == Stage.PAGE_2;
        var reply = switch (each) {
            case ROBOTS, COLUMN ->
                paged
                        ? Pages.column(List.of(), "<a href=\"" + url(Stage.PAGE_2, name) + "\">下一页</a>")
                        : Pages.column(List.of(row));
            case PAGE_2 -> Pages.column(List.of(row));
            case ARTICLE ->
                stage == Stage.ATTACHMENT
                        ? Pages.shell(
                                report.title(), IN_TIME, List.of(new Row(url(Stage.ATTACHMENT, name), "年度报告.txt", "")))
                        : Pages.article(report, IN_TIME);
            case ATTACHMENT -> Portal.Reply.text(SampleReportText.render(report));
        };
        return Faults.page(200, "Content-Type: " + reply.contentType() + "\n", reply.body());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return fault.name().toLowerCase(Locale.ROOT) + " " + stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
