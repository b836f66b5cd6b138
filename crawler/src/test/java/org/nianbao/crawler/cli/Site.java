package org.nianbao.crawler.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A portal on loopback for the command line. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    private Site(HttpServer server) {
        this.server = server;
    }

    static Site start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var site = new Site(server);
            server.createContext("/", exchange -> {
                try (exchange) {
                    var path = exchange.getRequestURI().toString();
                    site.asked.add(path);
                    var page = site.pages.get(path);
                    var body = (page == null ? "gone" : page).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(page == null ? 404 : site.status, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Addresses asked for so far, robots.txt left out. */
    List<String> asked() {
        return asked.stream().filter(p -> !p.equals("/robots.txt")).toList();
    }

    Site answering(int code) {
        status = code;
        return this;
    }

    /** A page with links in its main part; each link is {@code href label}. */
    Site page(String path, String title, String... links) {
        return put(path, title, "<div class=\"main\">" + anchors(links) + "</div>");
    }

    /** A page with a menu. */
    Site home(String path, String name, String... links) {
        return put(
                path,
                name + "</title><meta name=\"SiteName\" content=\"" + name
                        + "\"><meta content=\"9900000001\" name=\"SiteIDCode\"><title>",
                "<div class=\"nav\">" + anchors(links) + "</div>");
    }

    /** A column with the reports of a body for some years. */
    Site column(String path, String body, int... years) {
        var rows = new StringBuilder();
        for (int year : years) {
            rows.append("<li><a href=\"/r/t")
                    .append(year + 1)
                    .append("0112_")
                    .append(year)
                    .append(".html\">")
                    .append(body)
                    .append(year)
                    .append("年政府信息公开工作年度报告</a><span>")
                    .append(year + 1)
                    .append("-01-12</span></li>");
        }
        return put(path, "政府信息公开年报", "<ul class=\"list\">" + rows + "</ul>");
    }

    Site put(String path, String title, String body) {
        pages.put(path, "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
        return this;
    }

    Site raw(String path, String text) {
        pages.put(path, text);
        return this;
    }

    private static String anchors(String... links) {
        var html = new StringBuilder("<ul>");
        for (var link : links) {
            int at = link.indexOf(' ');
            html.append("<li><a href=\"")
                    .append(link, 0, at)
                    .append("\">")
                    .append(link.substring(at + 1))
                    .append("</a></li>");
        }
        return html.append("</ul>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
