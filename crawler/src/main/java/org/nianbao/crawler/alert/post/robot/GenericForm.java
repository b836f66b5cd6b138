package org.nianbao.crawler.alert.post.robot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import okhttp3.Request;

/**
 * A POST of JSON to anybody: {@code id}, {@code title}, {@code lines}, and {@code link} if there is one. The header
 * {@code Idempotency-Key} is the id, the same at each attempt. With a secret there are two more: {@code X-Nianbao-Timestamp}, in seconds, and
 * {@code X-Nianbao-Signature}: {@code sha256=} and the HMAC-SHA256, in hexadecimal figures, of timestamp, full stop and body. Taken
 * over by any status 2xx.
 */
record GenericForm() implements Form {

    @Override
    public Request request(Letter letter) {
        var node = Json.object()
                .put("id", letter.key())
                .put("title", letter.bulletin().title());
        letter.bulletin().lines().forEach(node.putArray("lines")::add);
        letter.bulletin().link().ifPresent(link -> node.put("link", link));
        var body = Json.bytes(node);
        var request = new Request.Builder()
                .url(letter.url())
                .header("Idempotency-Key", ascii(letter.key()))
                .post(Json.body(body));
        letter.secret().ifPresent(secret -> {
            var time = Long.toString(letter.at().getEpochSecond());
            request.header("X-Nianbao-Timestamp", time);
            request.header("X-Nianbao-Signature", "sha256=" + HexFormat.of().formatHex(sign(secret, time, body)));
        });
        return request.build();
    }

    private static byte[] sign(String secret, String time, byte[] body) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes((time + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return Signature.of(secret, signed.toByteArray());
    }

    /** Keys may hold names in Chinese, header fields may not. */
    private static String ascii(String key) {
        return key.chars().allMatch(c -> c > ' ' && c < 0x7f)
                ? key
                : HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.empty();
    }
}
