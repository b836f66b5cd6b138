package org.nianbao.crawler.alert.post.robot;

import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.nianbao.crawler.alert.post.Bulletin;

/**
 * What a robot's form is filled in with.
 *
 * @param key names it for ever
 * @param url the robot's address; a secret
 * @param secret by which it is signed
 * @param at when it is signed
 */
record Letter(String key, Bulletin bulletin, HttpUrl url, Optional<String> secret, Instant at) {
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
