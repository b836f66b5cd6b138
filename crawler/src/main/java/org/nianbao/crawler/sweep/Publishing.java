package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
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

    private final Watch watch;

    public Publishing(Watch watch) {
        this.watch = watch;
    }

    /** Judges and writes, as of now by the watch's clock. */
    public void run() {
        run(judged -> {});
    }

    /**
     * Judges and writes, as of now by the watch's clock.
     *
     * @param besides who wants to see the verdicts too; gets them some at a time
     */
    public void run(Consumer<? super List<Verdict>> besides) {
        var now = watch.clock().instant();
        var flips = new Flips(watch.store(), new VerdictJson(watch.language()));
        var portals = new PortalAlarms();
        var last = watch.store().lastSweep(now);
        var coverage = new Coverage.Counter(last);
        new Verdicts(watch).inParts(watch.agencies(), now, judged -> {
            flips.apply(judged);
            portals.add(judged);
            coverage.add(judged);
            besides.accept(judged);
        });
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
