package org.nianbao.crawler.alert.post.robot;

import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as robots take it. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    static RequestBody body(JsonNode node) {
        return body(bytes(node));
    }

    static RequestBody body(byte[] json) {
        return RequestBody.create(json, TYPE);
    }
}
