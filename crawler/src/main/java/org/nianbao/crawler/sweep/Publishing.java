package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.nianbao.crawler.alert.Alarm;
import org.nianbao.crawler.alert.CoverageAlarm;
import org.nianbao.crawler.alert.FeedFiles;
import org.nianbao.crawler.alert.FeedIdentity;
import org.nianbao.crawler.alert.Flips;
import org.nianbao.crawler.alert.PortalAlarms;
import org.nianbao.crawler.alert.WaiverAlarms;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;

/**
 * Judges everything anew by what is remembered and the calendar, and writes what follows from it: states, what has to be told,
 * the feeds. Fetches nothing; also mends what a killed run left unwritten.
 */
public final class Publishing {

    /** Agencies in the memory at the same time. */
    private static final int JUDGED_AT_ONCE = 250;

    private final Watch watch;

    public Publishing(Watch watch) {
        this.watch = watch;
    }

    /** Judges and writes, as of now by the watch's clock. */
    public void run() {
        var now = watch.clock().instant();
        var verdicts = new Verdicts(watch);
        var flips = new Flips(watch.store(), new VerdictJson(watch.language()));
        var portals = new PortalAlarms();
        var last = watch.store().lastSweep(now);
        var coverage = new Coverage.Counter(last);
        var agencies = watch.agencies();
        for (int from = 0; from < agencies.size(); from += JUDGED_AT_ONCE) {
            var some = agencies.subList(from, Math.min(agencies.size(), from + JUDGED_AT_ONCE));
            List<Verdict> judged = verdicts.of(some, watch.years(), now);
            flips.apply(judged);
            portals.add(judged);
            coverage.add(judged);
        }
        var outbox = watch.store().outbox();
        portals.alarms(outbox).forEach(alarm -> keep(alarm));
        WaiverAlarms.of(watch.waivers(), watch.today(), outbox).forEach(alarm -> keep(alarm));
        if (last.isPresent()) {
            keep(CoverageAlarm.of(coverage.result(), watch.settings().alerts().coverage()));
        }
        feeds();
    }

    private void keep(Alarm alarm) {
        alarm.keep(
                watch.store().outbox(),
                watch.clock().instant(),
                watch.settings().zone());
    }

    private void feeds() {
        try {
            new FeedFiles(
                            watch.settings().data(),
                            FeedIdentity.of(watch.settings()),
                            watch.language(),
                            watch.settings().zone(),
                            Version.OF_PROGRAM)
                    .write(watch.agencies(), watch.store().feed(), watch.clock().instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
