package org.nianbao.crawler.alert.post.robot;

import java.util.Optional;
import okhttp3.HttpUrl;

/** Where a robot may live: at an https address, or on this machine. */
final class RobotAddress {

    private RobotAddress() {}

    /** The address; empty if it is none, is not secured, or carries a user's name. */
    static Optional<HttpUrl> of(String text) {
        return Optional.ofNullable(HttpUrl.parse(text))
                .filter(url -> url.isHttps() || isThisMachine(url.host()))
                .filter(url -> url.username().isEmpty() && url.password().isEmpty());
    }

    /** By the spelling alone; what a name stands for is not for us to say. */
    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
