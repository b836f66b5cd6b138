package org.nianbao.crawler.sweep;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.nianbao.crawler.fetch.FaultServer;
import org.nianbao.crawler.fetch.FaultServer.Behaviour;
import org.nianbao.crawler.fetch.Faults;
import org.nianbao.store.LookState;

/**
 * What may go wrong with a request, and what a look at a column is called if it goes wrong with its first page or with
 * robots.txt.
 */
enum Fault {
    DNS(LookState.UNREACHABLE, LookState.UNREACHABLE),
    REFUSED(LookState.UNREACHABLE, LookState.UNREACHABLE),
    TLS(LookState.UNREACHABLE, LookState.UNREACHABLE),
    TIME_OUT(LookState.UNREACHABLE, LookState.UNREACHABLE),
    SLOW(LookState.UNREACHABLE, LookState.UNREACHABLE),
    RESET(LookState.UNREACHABLE, LookState.UNREACHABLE),
    FORBIDDEN_403(LookState.BLOCKED, LookState.OK),
    NOT_FOUND_404(LookState.GONE, LookState.OK),
    GONE_410(LookState.GONE, LookState.OK),
    CHALLENGE_412(LookState.BLOCKED, LookState.OK),
    TOO_MANY_429(LookState.BLOCKED, LookState.NOT_ALLOWED),
    WITHHELD_451(LookState.BLOCKED, LookState.OK),
    ERROR_500(LookState.UNREACHABLE, LookState.NOT_ALLOWED),
    BUSY_503(LookState.UNREACHABLE, LookState.NOT_ALLOWED),
    CHALLENGE_521(LookState.BLOCKED, LookState.BLOCKED),
    SOFT_404(LookState.GONE, LookState.OK),
    STUB(LookState.CHANGED, LookState.OK),
    SCRIPT_SHELL(LookState.CHANGED, LookState.OK),
    LOOP(LookState.UNREACHABLE, LookState.OK),
    BOMB(LookState.INCOMPLETE, LookState.OK),
    TRUNCATED(LookState.UNREACHABLE, LookState.UNREACHABLE),
    /** A file in the place of a column may be the one report it ever held, so that it says nothing of other years. */
    WRONG_TYPE(LookState.INCOMPLETE, LookState.OK),
    ROBOTS_DISALLOW(LookState.NOT_ALLOWED, LookState.NOT_ALLOWED),
    ROBOTS_5XX(LookState.NOT_ALLOWED, LookState.NOT_ALLOWED);

    private static final String RIVER =
            "<html><head><meta content='x' r='m'><script r='m'>$_ts=window['$_ts'];$_ts.nsd=1</script></head></html>";
    private static final String JIASULE =
            "<script>document.cookie='__jsl_clearance_s=1';location.href=location.pathname</script>";
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    final LookState atColumn;
    final LookState atRobots;

    Fault(LookState atColumn, LookState atRobots) {
        this.atColumn = atColumn;
        this.atRobots = atRobots;
    }

    /** Whether it shows only to who waits. */
    boolean takesTime() {
        return this == TIME_OUT || this == SLOW;
    }

    /** Whether it belongs to a host as a whole, so that only a page on a host of its own can have it. */
    boolean isOfHost() {
        return Set.of(DNS, REFUSED, TLS, ROBOTS_5XX).contains(this);
    }

    /** What the server does when asked for the page. */
    Behaviour behaviour(String path, boolean file) {
        return switch (this) {
            case DNS, REFUSED, TLS, RESET, ROBOTS_DISALLOW -> Faults.reset();
            case TIME_OUT -> Faults.silence();
            case SLOW -> Faults.slowBody();
            case FORBIDDEN_403 -> page(403, "");
            case NOT_FOUND_404 -> page(404, "");
            case GONE_410 -> page(410, "");
            case CHALLENGE_412 -> page(412, RIVER);
            case TOO_MANY_429 -> page(429, "");
            case WITHHELD_451 -> page(451, "");
            case ERROR_500 -> page(500, "<h1>500</h1>");
            case BUSY_503, ROBOTS_5XX -> Faults.page(503, "Retry-After: 3600\n", new byte[0]);
            case CHALLENGE_521 -> page(521, JIASULE);
            case SOFT_404 -> page(200, "<html><head><title>页面不存在</title></head><body>您访问的页面不存在</body></html>");
            case STUB -> page(200, "<html><body><p>&nbsp;</p></body></html>");
            case SCRIPT_SHELL ->
                page(
                        200,
                        "<html><head><title>年报</title></head><body><div id=\"app\"></div>"
                                + "<script src=\"/js/chunk-vendors.js\"></script></body></html>");
            case LOOP -> Faults.page(302, "Location: " + path + "\n", new byte[0]);
            case BOMB -> Faults.gzip("Content-Encoding: gzip\nContent-Type: text/html\n", new byte[5_000_000]);
            case TRUNCATED ->
                (visit, socket) -> FaultServer.write(
                        socket.getOutputStream(), "HTTP/1.1 200 OK\nContent-Length: 5000\n\n<html><body><ul>");
            case WRONG_TYPE ->
                file
                        ? Faults.page(200, "Content-Type: application/pdf\n", utf8("<html><body>系统错误</body></html>"))
                        : Faults.page(200, "Content-Type: text/html\n", PICTURE);
        };
    }

    private static Behaviour page(int status, String html) {
        return Faults.page(status, "Content-Type: text/html; charset=utf-8\n", utf8(html));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
