package org.nianbao.crawler.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What is sent along with a question, for lists that a portal gives out by POST only.
 *
 * @param type media type with charset
 * @param text sent in UTF-8
 */
public record Payload(String type, String text) {

    /** Fields of a form ({@code application/x-www-form-urlencoded}), in the map's order. */
    public static Payload form(Map<String, String> fields) {
        var body = new StringJoiner("&");
        fields.forEach((name, value) -> body.add(encoded(name) + "=" + encoded(value)));
        return new Payload("application/x-www-form-urlencoded; charset=UTF-8", body.toString());
    }

    public static Payload json(String text) {
        return new Payload("application/json; charset=UTF-8", text);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
