package org.nianbao.crawler.alert.post.robot;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.nianbao.config.Alerts.Robot;
import org.nianbao.config.Alerts.Webhook;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.crawler.proxy.WayOut;
import org.nianbao.crawler.trust.Trust;
import org.nianbao.store.Message;

/**
 * The way of bulletins: channel {@code webhook}, target = {@link #target}, body = the JSON of a
 * {@link org.nianbao.crawler.alert.post.Bulletin}. Addresses and secrets are looked up when something is sent, and stand neither
 * in the outbox nor in the log.
 *
 * <p>Robots of chats know no idempotency key: if we are killed between their yes and the note of it, the chat shows the bulletin twice.
 */
public final class RobotWay implements Way {

    public static final String CHANNEL = "webhook";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Webhook> robots;
    private final Secrets secrets;
    private final Clock clock;
    private final Words words;
    private final Optional<WayOut> wayOut;
    private final OkHttpClient client;

    /**
     * The way to some robots.
     *
     * @param clock by which messages are signed; robots refuse what differs from their own by an hour
     * @param language of the few words that are added
     * @param trust whose certificates are believed; empty = those of the Java installation
     * @param wayOut the office's proxy; empty = none
     */
    public RobotWay(
            Collection<Webhook> robots,
            Secrets secrets,
            Clock clock,
            Locale language,
            Optional<Trust> trust,
            Optional<WayOut> wayOut) {
        this(robots, secrets, clock, language, trust, wayOut, PATIENCE);
    }

    RobotWay(
            Collection<Webhook> robots,
            Secrets secrets,
            Clock clock,
            Locale language,
            Optional<Trust> trust,
            Optional<WayOut> wayOut,
            Duration patience) {
        this.robots = List.copyOf(robots);
        this.secrets = secrets;
        this.clock = clock;
        this.words = new Words(language);
        this.wayOut = wayOut;
        var builder = new OkHttpClient.Builder()
                .callTimeout(patience)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(
                        new ConnectionPool(0, 1, TimeUnit.SECONDS)) // a kept one may be dead, and nothing is repeated
                .retryOnConnectionFailure(false);
        trust.ifPresent(t -> builder.sslSocketFactory(t.sockets(), t.manager()));
        wayOut.ifPresent(builder::proxySelector);
        this.client = builder.build();
    }

    /** A robot as the target of a message: its kind, and the name of the variable that holds its address. */
    public static String target(Webhook robot) {
        return robot.kind().id() + ":" + robot.urlEnv();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public String party(Message message) {
        return message.target();
    }

    @Override
    public Trip begin() {
        return new RobotTrip(this);
    }

    Optional<Webhook> robot(String target) {
        return robots.stream().filter(robot -> target(robot).equals(target)).findFirst();
    }

    Form form(Robot kind) {
        return Form.of(kind, words);
    }

    Secrets secrets() {
        return secrets;
    }

    Clock clock() {
        return clock;
    }

    Optional<WayOut> wayOut() {
        return wayOut;
    }

    OkHttpClient client() {
        return client;
    }
}
