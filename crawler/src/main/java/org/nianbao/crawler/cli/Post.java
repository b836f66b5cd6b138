package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.alert.post.Courier;
import org.nianbao.crawler.alert.post.Delivery;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.crawler.alert.post.robot.RobotWay;
import org.nianbao.crawler.alert.post.smtp.MailServer;
import org.nianbao.crawler.alert.post.smtp.SmtpWay;
import org.nianbao.crawler.letter.Correspondence;
import org.nianbao.crawler.letter.Survey;
import org.nianbao.crawler.proxy.WayOut;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people: what was found goes into the outbox, and what is in the outbox goes out. Each step is whole in itself; what one
 * run leaves undone the next one does.
 */
final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final Watch watch;
    private final Session session;
    private final Correspondence correspondence;
    private final List<Delivery> deliveries = new ArrayList<>();

    Post(Watch watch, Session session) {
        this.watch = watch;
        this.session = session;
        this.correspondence = new Correspondence(
                watch.store().outbox(), watch.settings(), watch.agencies(), watch.waivers(), watch.language());
    }

    /** Makes known who is told; before anything is found that has to be told. */
    void open() {
        correspondence.admitAll();
    }

    /** Tells the chat robots what is new, and sends what is due. */
    void announce() {
        lookAfterItself();
        correspondence.announce(watch.clock().instant());
        deliver();
    }

    /** To be filled with the verdicts of the moment by whoever judges anyway. */
    Survey survey() {
        return correspondence.survey(watch.store().lastSweep(watch.clock().instant()));
    }

    /** Judges, then writes digests, letters and the operator's mail, and sends what is due. */
    void write() {
        write(survey(watch, correspondence));
    }

    /** Writes digests, letters and the operator's mail, and sends what is due. */
    void write(Survey survey) {
        lookAfterItself();
        correspondence.write(survey, watch.clock().instant());
        deliver();
    }

    private void lookAfterItself() {
        var env = session.console().env();
        correspondence.lookAfterItself(
                watch.clock().instant(), name -> !env.getOrDefault(name, "").isBlank());
    }

    /** Sends what is due. */
    void deliver() {
        var done = new Courier(watch.store().outbox(), ways())
                .deliver(watch.clock().instant());
        deliveries.add(done);
        if (done.sent() + done.failed() + done.postponed() + done.givenUp() > 0) {
            LOG.info(
                    "post sent={} failed={} postponed={} given-up={}",
                    done.sent(),
                    done.failed(),
                    done.postponed(),
                    done.givenUp());
        }
    }

    /** Says what became of it all, to somebody who waits for it. */
    void report() {
        int sent = deliveries.stream().mapToInt(Delivery::sent).sum();
        if (sent > 0) {
            session.say("post.sent", sent);
        }
        deliveries.stream().flatMap(d -> d.faults().stream()).distinct().forEach(this::say);
        int givenUp = deliveries.stream().mapToInt(Delivery::givenUp).sum();
        if (givenUp > 0) {
            session.say("post.givenUp", givenUp);
        }
        long waiting = watch.store().outbox().state().waiting();
        if (waiting > 0) {
            session.say("post.waiting", waiting);
        }
    }

    private void say(Fault fault) {
        boolean mail = fault.party().equals(SmtpWay.PARTY);
        // "UnknownHost" is a word to people, "UnknownHostException" is none.
        var trouble = fault.trouble().replaceAll("(\\w)Exception\\b", "$1");
        session.say(mail ? "post.mail" : "post.robot", trouble, fault.party());
    }

    private List<Way> ways() {
        var alerts = watch.settings().alerts();
        var secrets = new Secrets(session.console().env());
        var trust = Trust.besides(watch.settings().crawl().ca());
        var wayOut =
                WayOut.by(watch.settings().crawl().proxy(), session.console().env());
        var ways = new ArrayList<Way>();
        alerts.mail().ifPresent(mail -> ways.add(new SmtpWay(MailServer.of(mail, trust), secrets)));
        if (!alerts.webhooks().isEmpty()) {
            // A signature tells the time at which it is sent, whatever day is being judged.
            ways.add(new RobotWay(alerts.webhooks(), secrets, session.clock(), watch.language(), trust, wayOut));
        }
        return ways;
    }

    /** How it stands with all reports, as of now by the watch's clock. */
    static Survey survey(Watch watch, Correspondence correspondence) {
        var now = watch.clock().instant();
        var survey = correspondence.survey(watch.store().lastSweep(now));
        new Verdicts(watch).inParts(watch.agencies(), now, survey::add);
        return survey;
    }
}
