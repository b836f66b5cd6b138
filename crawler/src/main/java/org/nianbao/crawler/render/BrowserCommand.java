package org.nianbao.crawler.render;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How the browser is started.
 *
 * @param program the executable
 * @param userAgent the one of our own requests, so that scripts are told the truth too
 * @param zone in which scripts print dates
 */
record BrowserCommand(Path program, String userAgent, ZoneId zone) {

    /** Nothing that asks anybody of its own accord, nothing that goes round the proxy, and nothing that is only to be looked at. */
    private static final List<String> MANNERS = List.of(
            "--headless=new",
            "--dump-dom",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--disable-default-apps",
            "--disable-breakpad",
            "--disable-dev-shm-usage",
            "--mute-audio",
            "--blink-settings=imagesEnabled=false",
            "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,OptimizationHints,"
                    + "Translate,MediaRouter,WebBluetooth,InterestFeedContentSuggestions",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--proxy-bypass-list=<-loopback>",
            "--js-flags=--max-old-space-size=512",
            "--lang=zh-CN",
            "--accept-lang=zh-CN");

    private static final List<String> KEPT = List.of("PATH", "LD_LIBRARY_PATH");

    private static boolean isRoots(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
    }

    /**
     * @param folder for all that it writes
     * @param proxy port on loopback
     */
    ProcessBuilder builder(URI page, Path folder, int proxy, Duration virtual) throws IOException {
        var line = new ArrayList<String>();
        line.add(program.toString());
        line.addAll(MANNERS);
        line.add("--user-agent=" + userAgent);
        line.add("--user-data-dir=" + folder.resolve("profile"));
        line.add("--proxy-server=http://127.0.0.1:" + proxy);
        line.add("--virtual-time-budget=" + virtual.toMillis());
        if (isRoots(folder)) {
            line.add("--no-sandbox"); // Chromium refuses to start for root otherwise
        }
        line.add(page.toString());
        var builder = new ProcessBuilder(line);
        var environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("TZ", zone.getId());
        return builder.directory(folder.toFile());
    }
}
