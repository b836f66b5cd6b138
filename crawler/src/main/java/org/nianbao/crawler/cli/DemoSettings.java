package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.config.Settings;
import org.nianbao.crawler.demo.SamplePortals;

/** The defaults, but for the sample portals: on this machine, without pauses. */
final class DemoSettings {

    private DemoSettings() {}

    static Configuration of(Path folder, int port, SamplePortals portals) {
        var usual = Config.defaults(folder).settings();
        var crawl = usual.crawl();
        var settings = new Settings(
                usual.agencies(),
                usual.waivers(),
                Optional.empty(),
                folder,
                usual.zone(),
                portals.year(),
                usual.sweep(),
                new Settings.Crawl(
                        crawl.userAgent(),
                        Duration.ZERO,
                        crawl.parallelHosts(),
                        crawl.timeout(),
                        crawl.maxBytes(),
                        crawl.pages(),
                        crawl.render(),
                        Optional.empty(),
                        List.of(),
                        true),
                usual.deadlines(),
                usual.alerts(),
                new Settings.Web("127.0.0.1", port, Optional.empty(), Optional.empty(), Optional.empty()));
        return new Configuration(settings, portals.agencies());
    }
}
