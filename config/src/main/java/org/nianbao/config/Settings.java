package org.nianbao.config;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code nianbao.yaml}, with defaults filled in. Paths are resolved against the file's folder by {@link Config}.
 *
 * @param agencies the list of agencies
 * @param waivers the list of waivers; the file need not exist
 * @param profile rule profile of the jurisdiction, if set
 * @param data folder of database and archive
 * @param zone the zone whose calendar decides, Asia/Shanghai
 * @param yearsFrom first watched report year
 * @param deadlines day in the year after the report year, for every kind that has one; see {@link Deadlines}
 */
public record Settings(
        Path agencies,
        Path waivers,
        Optional<Profile> profile,
        Path data,
        ZoneId zone,
        int yearsFrom,
        Sweep sweep,
        Crawl crawl,
        Map<Kind, MonthDay> deadlines,
        Alerts alerts,
        Web web) {

    public Settings {
        deadlines = Map.copyOf(deadlines);
    }

    /** The same under the profile of a jurisdiction. */
    public Settings under(Optional<Profile> rules) {
        return new Settings(agencies, waivers, rules, data, zone, yearsFrom, sweep, crawl, deadlines, alerts, web);
    }

    /**
     * When and how often sweeps run.
     *
     * @param cron Quartz cron of the daily sweep
     * @param near Quartz cron of the sweeps within 7 days of a deadline
     * @param confirmMissing complete reads that must agree before a report counts as missing
     * @param confirmAfter how far apart those reads must be
     * @param atMost a sweep ends after this, and says what it did not do
     */
    public record Sweep(String cron, String near, int confirmMissing, Duration confirmAfter, Duration atMost) {}

    /**
     * How portals are visited.
     *
     * @param delay pause between two requests to one host; a larger crawl-delay wins
     * @param timeout for a whole call
     * @param maxBytes most decoded bytes of one response
     * @param pages most list pages of one column
     * @param render who runs the scripts of pages that show nothing without them
     * @param ca certificates that are trusted besides those of the Java installation, by whatever speaks TLS here
     * @param allowPrivateAddresses true only for tests and intranets
     */
    public record Crawl(
            String userAgent,
            Duration delay,
            int parallelHosts,
            Duration timeout,
            long maxBytes,
            int pages,
            Render render,
            Optional<URI> proxy,
            List<X509Certificate> ca,
            boolean allowPrivateAddresses) {

        public Crawl {
            ca = List.copyOf(ca);
        }
    }

    /**
     * The page.
     *
     * @param userEnv name of the environment variable that holds the user name, if set
     * @param passwordEnv name of the environment variable that holds the password, if set
     */
    public record Web(
            String host, int port, Optional<URI> baseUrl, Optional<String> userEnv, Optional<String> passwordEnv) {}
}
