package org.nianbao.crawler.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.nianbao.crawler.fetch.Challenge;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders pages in Chromium, one at a time, each in a process and a profile of its own. Safe for many threads. */
public final class ChromiumRenderer implements PageRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ChromiumRenderer.class);
    private static final Duration TICK = Duration.ofMillis(50);

    private final BrowserCommand command;
    private final Limits limits;
    private final Optional<Path> scratch;
    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @param program the executable
     * @param userAgent as of our own requests
     * @param zone in which scripts print dates
     */
    public ChromiumRenderer(Path program, String userAgent, ZoneId zone, Limits limits) {
        this(program, userAgent, zone, limits, Optional.empty());
    }

    ChromiumRenderer(Path program, String userAgent, ZoneId zone, Limits limits, Optional<Path> scratch) {
        this.scratch = scratch;
        this.command = new BrowserCommand(program, userAgent, zone);
        this.limits = limits;
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public Rendering render(Sheet page, Fetcher fetcher) {
        var site = Site.of(page.url());
        if (site.isEmpty()) {
            return new Rendering.Failed("not an address of http: " + page.url());
        }
        try {
            turn.acquire();
            try {
                return render(page, site.get(), fetcher);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was rendered", e);
        } catch (IOException e) {
            LOG.debug("a page could not be rendered", e);
            return new Rendering.Failed("Chromium could not be started: " + e.getMessage());
        }
    }

    private Rendering render(Sheet page, Site site, Fetcher fetcher) throws IOException, InterruptedException {
        try (var room = Scratch.create(scratch);
                var proxy = GuardProxy.open()) {
            var errands = new Errands(site, page, fetcher, limits);
            var builder = command.builder(errands.start(), room.folder(), proxy.port(), limits.virtual());
            try (var browser = Browser.start(builder, room.folder().toString(), limits)) {
                serve(browser, proxy, errands);
                browser.close();
                return result(browser, errands, site);
            }
        }
    }

    private static void serve(Browser browser, GuardProxy proxy, Errands errands) throws InterruptedException {
        while (browser.isRunning()) {
            var caller = proxy.next(TICK);
            if (caller.isEmpty()) {
                continue;
            }
            browser.waits(true);
            var answer = errands.run(caller.get().request());
            browser.waits(false);
            if (errands.blocked().isPresent()) {
                browser.stop("blocked");
                return;
            }
            caller.get().answer(answer);
        }
    }

    private static Rendering result(Browser browser, Errands errands, Site site) throws InterruptedException {
        if (errands.blocked().isPresent()) {
            return new Rendering.Blocked(errands.blocked().get());
        }
        var failure = browser.failure();
        if (failure.isPresent()) {
            return new Rendering.Failed(failure.get());
        }
        var html = site.real(browser.document());
        if (html.isBlank() || !errands.hasBegun()) {
            return new Rendering.Failed("Chromium gave no document");
        }
        return Challenge.recognise(200, Map.of("content-type", "text/html"), html.getBytes(StandardCharsets.UTF_8))
                .<Rendering>map(name -> new Rendering.Blocked("challenge page: " + name))
                .orElseGet(() -> new Rendering.Shown(html, errands.troubles()));
    }
}
