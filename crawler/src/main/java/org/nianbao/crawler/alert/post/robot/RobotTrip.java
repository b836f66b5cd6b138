package org.nianbao.crawler.alert.post.robot;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.nianbao.config.Alerts.Webhook;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.store.Message;

/** Bulletins posted one after the other. */
final class RobotTrip implements Way.Trip {

    private final RobotWay way;

    RobotTrip(RobotWay way) {
        this.way = way;
    }

    @Override
    public Outcome send(Message message) {
        var robot = way.robot(message.target());
        if (robot.isEmpty()) {
            return new Outcome.Later("no such robot is configured any more", Doubt.SET_UP);
        }
        var address = way.secrets().find(robot.get().urlEnv());
        if (address.isEmpty()) {
            return setUp(message, "environment variable " + robot.get().urlEnv() + " is not set");
        }
        var url = RobotAddress.of(address.get());
        if (url.isEmpty()) {
            return setUp(message, "environment variable " + robot.get().urlEnv() + " holds no https address");
        }
        var secret = robot.get().secretEnv().flatMap(way.secrets()::find);
        if (robot.get().secretEnv().isPresent() && secret.isEmpty()) {
            return setUp(
                    message, "environment variable " + robot.get().secretEnv().get() + " is not set");
        }
        return post(message, robot.get(), url.get(), secret);
    }

    private Outcome post(Message message, Webhook robot, HttpUrl url, Optional<String> secret) {
        Bulletin bulletin;
        try {
            bulletin = Bulletin.of(message.body());
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused("not a bulletin: " + e.getClass().getSimpleName());
        }
        var form = way.form(robot.kind());
        var request = form.request(
                new Letter(message.key(), bulletin, url, secret, way.clock().instant()));
        var findings = new RobotFindings(message.target(), hidden(url, secret));
        try (Response response = way.client().newCall(request).execute()) {
            return findings.of(response, form.answer());
        } catch (IOException e) {
            return way.wayOut()
                    .flatMap(out -> out.trouble(url.host(), e))
                    .map(trouble -> findings.fault(Fault.Kind.DOWN, trouble))
                    .orElseGet(() -> failed(findings, e));
        }
    }

    private static Outcome failed(RobotFindings findings, IOException failure) {
        if (failure instanceof UnknownHostException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException) {
            return findings.fault(
                    Fault.Kind.DOWN, "connect: " + failure.getClass().getSimpleName());
        }
        return failure instanceof SSLException e
                ? findings.of(e)
                : new Outcome.Later("http: " + failure.getClass().getSimpleName(), Doubt.SERVER);
    }

    /** Whatever of the address might be quoted. */
    private static Stream<String> hidden(HttpUrl url, Optional<String> secret) {
        return Stream.of(
                        Stream.of(url.toString(), url.encodedPath()).filter(part -> part.length() > 1),
                        url.pathSegments().stream().filter(part -> part.length() >= 16),
                        url.queryParameterNames().stream()
                                .flatMap(name -> url.queryParameterValues(name).stream())
                                .filter(value -> value != null),
                        secret.stream())
                .flatMap(parts -> parts);
    }

    private static Outcome setUp(Message message, String trouble) {
        return new Fault(Fault.Kind.SET_UP, message.target(), trouble).blocked();
    }

    @Override
    public void close() {
        way.client().connectionPool().evictAll();
    }
}
