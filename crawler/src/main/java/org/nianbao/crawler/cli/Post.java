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

    /** Agencies in the memory at the same time. */
    private static final int JUDGED_AT_ONCE = 250;

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

    /** Writes digests, letters and the operator's mail, and sends what is due. */
    void write() {
        lookAfterItself();
        correspondence.write(survey(watch, correspondence), watch.clock().instant());
        deliver();
    }

    private void lookAfterItself() {
        var env = session.console().env();
        correspondence.lookAfterItself(
                watch.clock().instant(), name -> !env.getOrDefault(name, "").isBlank());
    }

    /** Sends what is due. */
    void deliver() {
        var delivery = new Courier(watch.store().outbox(), ways())
                .deliver(watch.clock().instant());
        deliveries.add(delivery);
        if (delivery.sent() + delivery.failed() + delivery.postponed() + delivery.givenUp() > 0) {
            LOG.info(
                    "post sent={} failed={} postponed={} given-up={}",
                    delivery.sent(),
                    delivery.failed(),
                    delivery.postponed(),
                    delivery.givenUp());
        }
    }

    /** Says what became of it all, to somebody who waits for it. */
    void report() {
        int sent = deliveries.stream().mapToInt(Delivery::sent).sum();
        if (sent > 0) {
            session.say("post.sent", sent);
        }
        deliveries.stream().flatMap(d -> d.faults().stream()).distinct().forEach(this::say);
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
        var verdicts = new Verdicts(watch);
        var agencies = watch.agencies();
        for (int from = 0; from < agencies.size(); from += JUDGED_AT_ONCE) {
            var some = agencies.subList(from, Math.min(agencies.size(), from + JUDGED_AT_ONCE));
            survey.add(verdicts.of(some, watch.years(), now));
        }
        return survey;
    }
}
