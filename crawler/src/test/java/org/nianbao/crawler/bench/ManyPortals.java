package org.nianbao.crawler.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;

/**
 * Very many portals on this machine, each on an address of its own (127.1.x.y), in one process: {@code ManyPortals PORT REPORTS}.
 * Every {@code REPORTS}th column shows the report of 2022 (0 = none does). Listens to all of 127/8, so only while a benchmark runs.
 *
 * <p>{@code /count} tells how many requests came since it was asked last, how many of them were answered 304, and the shortest
 * pause between the end of a request to a host and the start of the next.
 */
final class ManyPortals {

    static final int YEAR = 2022;

    private final int reports;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong shortest = new AtomicLong(Long.MAX_VALUE);
    private final Map<String, AtomicLong> ended = new ConcurrentHashMap<>();
    private final byte[] article;

    private ManyPortals(int reports) {
        this.reports = reports;
        var report = SampleReport.sound("云岭县第一局", YEAR);
        this.article = ("<html><head><title>" + report.title()
                        + "</title><meta name=\"PubDate\" content=\"2023-01-06 10:20\"></head><body><h1>"
                        + report.title()
                        + "</h1><div class=\"TRS_Editor\">" + SampleReportHtml.body(report, SampleLook.WORD)
                        + "</div></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address of a column; columns go round the hosts. */
    static URI column(int number, int hosts, int port) {
        int host = number % hosts;
        return URI.create("http://127.1." + host / 250 + "." + (1 + host % 250) + ":" + port + "/c" + number + "/");
    }

    static String agency(int number) {
        return "云岭县第" + number + "局";
    }

    public static void main(String[] args) throws IOException {
        var portals = new ManyPortals(Integer.parseInt(args[1]));
        var server = HttpServer.create(new InetSocketAddress("0.0.0.0", Integer.parseInt(args[0])), 1000);
        server.setExecutor(Executors.newFixedThreadPool(64));
        server.createContext("/", portals::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/count")) {
                send(exchange, "text/plain", count().getBytes(StandardCharsets.UTF_8));
                return;
            }
            var host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            var end = ended.computeIfAbsent(host, h -> new AtomicLong());
            if (end.get() != 0) {
                shortest.accumulateAndGet(start - end.get(), Math::min);
            }
            asked.incrementAndGet();
            // Noted before the answer is sent: afterwards the client may be faster than this thread.
            end.set(System.nanoTime());
            page(exchange, path);
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/robots.txt")) {
            send(exchange, "text/plain", "User-agent: *\nDisallow: /admin/\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        var tag = "\"" + Integer.toHexString(path.hashCode()) + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Last-Modified", "Fri, 06 Jan 2023 02:20:00 GMT");
        send(
                exchange,
                "text/html; charset=utf-8",
                path.endsWith("/report.html") ? article : list(Integer.parseInt(path.replaceAll("\\D", "")), reports));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private String count() {
        long gap = shortest.getAndSet(Long.MAX_VALUE);
        ended.clear();
        return asked.getAndSet(0) + " " + unchanged.getAndSet(0) + " "
                + (gap == Long.MAX_VALUE ? -1 : TimeUnit.NANOSECONDS.toMillis(gap));
    }

    /** A page as portals have them: menus, twenty rows, a foot; 9 KB. */
    static byte[] list(int number, int reports) {
        var rows = new StringBuilder();
        if (reports > 0 && number % reports == 0) {
            rows.append(row("report.html", agency(number) + YEAR + "年政府信息公开工作年度报告", "2023-01-06"));
        }
        IntStream.iterate(YEAR - 1, y -> y > YEAR - 15, y -> y - 1)
                .forEach(y -> rows.append(
                        row("old/" + y + ".html", agency(number) + y + "年政府信息公开工作年度报告", (y + 1) + "-01-15")));
        IntStream.range(0, 5)
                .forEach(i -> rows.append(row("note/" + i + ".html", "关于报送政府信息公开有关材料的通知", "2016-0" + (i + 1) + "-11")));
        var menu = IntStream.range(0, 40)
                .mapToObj(
                        i -> "<li class=\"item\"><a href=\"/menu/" + i + "/\" target=\"_blank\">栏目" + i + "</a></li>\n")
                .collect(Collectors.joining());
        var text = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>政府信息公开年报_" + agency(number) + "</title>\n"
                + "<link rel=\"stylesheet\" href=\"/style/main.css\"><script src=\"/script/jquery.js\"></script></head>\n"
                + "<body><div class=\"header\"><h1>" + agency(number) + "</h1><ul class=\"nav\">" + menu
                + "</ul></div>\n"
                + "<div class=\"main\"><div class=\"crumbs\">首页 &gt; 政府信息公开 &gt; 政府信息公开年报</div><ul class=\"list\">\n"
                + rows + "</ul></div><div class=\"footer\"><p>主办单位：" + agency(number)
                + "</p><p>网站标识码：0000000000</p></div>"
                + "<script>var now = new Date(); document.getElementById('clock');</script></body></html>";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String href, String title, String date) {
        return String.format(
                Locale.ROOT,
                "<li><a href=\"%s\" title=\"%s\" target=\"_blank\">%s</a><span class=\"date\">%s</span></li>%n",
                href,
                title,
                title,
                date);
    }

    /** What {@code /count} says. */
    record Count(long asked, long unchanged, long shortestGapMillis) {

        static Count parse(String text) {
            var parts = text.strip().split(" ");
            return new Count(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        Optional<Long> gap() {
            return shortestGapMillis < 0 ? Optional.empty() : Optional.of(shortestGapMillis);
        }
    }
}
