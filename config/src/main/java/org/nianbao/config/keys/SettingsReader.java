package org.nianbao.config.keys;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.config.Kind;
import org.nianbao.config.Render;
import org.nianbao.config.Settings;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Addresses;

/** Turns values into settings and holds those against each other that depend on each other. */
public final class SettingsReader {

    private final Values values;

    private SettingsReader(Values values) {
        this.values = values;
    }

    /**
     * The settings, without the profile, which is a file of its own.
     *
     * @param folder where relative paths start
     */
    public static Settings read(Values values, Path folder, Problems problems) {
        var reader = new SettingsReader(values);
        var web = reader.web();
        reader.checkDoor(web, problems);
        return new Settings(
                folder.resolve(reader.path("agencies")),
                folder.resolve(reader.path("waivers")),
                Optional.empty(),
                folder.resolve(reader.path("data")),
                values.get("zone", ZoneId.class),
                reader.number("years.from"),
                reader.sweep(),
                reader.crawl(CertificatesReader.read(values, "crawl.ca", folder, problems)),
                reader.deadlines(),
                AlertsReader.read(values, problems),
                web);
    }

    private Settings.Sweep sweep() {
        return new Settings.Sweep(
                text("sweep.cron"),
                text("sweep.near"),
                number("sweep.confirmMissing"),
                duration("sweep.confirmAfter"),
                duration("sweep.atMost"));
    }

    private Settings.Crawl crawl(List<X509Certificate> ca) {
        return new Settings.Crawl(
                text("crawl.userAgent"),
                duration("crawl.delay"),
                number("crawl.parallelHosts"),
                duration("crawl.timeout"),
                values.get("crawl.maxBytes", Long.class),
                number("crawl.pages"),
                Render.of(text("crawl.render")),
                values.find("crawl.proxy", URI.class),
                ca,
                values.get("crawl.allowPrivateAddresses", Boolean.class));
    }

    private Map<Kind, MonthDay> deadlines() {
        var deadlines = new EnumMap<Kind, MonthDay>(Kind.class);
        for (var kind : Kind.values()) {
            values.find("deadlines." + kind.id(), MonthDay.class).ifPresent(day -> deadlines.put(kind, day));
        }
        return deadlines;
    }

    private Settings.Web web() {
        return new Settings.Web(
                text("web.host"),
                number("web.port"),
                values.find("web.baseUrl", URI.class),
                values.find("web.userEnv", String.class),
                values.find("web.passwordEnv", String.class));
    }

    /** A page that others can reach needs a user name and a password; one without the other protects nothing. */
    private void checkDoor(Settings.Web web, Problems problems) {
        if (values.isBad("web.userEnv") || values.isBad("web.passwordEnv")) {
            return; // already reported
        }
        if (web.userEnv().isPresent() != web.passwordEnv().isPresent()) {
            var given = web.userEnv().isPresent() ? "web.userEnv" : "web.passwordEnv";
            var other = web.userEnv().isPresent() ? "web.passwordEnv" : "web.userEnv";
            problems.error(values.line(given).orElse(0), Fault.WEB_HALF, given, other);
        } else if (!Addresses.isLoopback(web.host()) && web.userEnv().isEmpty()) {
            problems.error(values.line("web.host").orElse(0), Fault.WEB_OPEN, web.host());
        }
    }

    private Path path(String key) {
        return values.get(key, Path.class);
    }

    private String text(String key) {
        return values.get(key, String.class);
    }

    private int number(String key) {
        return values.get(key, Integer.class);
    }

    private Duration duration(String key) {
        return values.get(key, Duration.class);
    }
}
