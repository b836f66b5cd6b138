package org.nianbao.crawler.alert.post.robot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * 钉钉自定义机器人: Markdown of at most 20000 bytes; 20 messages a minute. Signed (加签) in the address: {@code timestamp} in
 * milliseconds, and {@code sign}, the HMAC-SHA256 of timestamp, line feed and secret under that secret.
 */
record DingtalkForm(Words words) implements Form {

    /** The whole message may have 20000 bytes; JSON doubles line feeds, and the title stands there twice. */
    private static final int ROOM = 18_000;

    @Override
    public Request request(Letter letter) {
        var node = Json.object().put("msgtype", "markdown");
        node.putObject("markdown")
                .put("title", Markdown.title(letter.bulletin()))
                .put("text", Markdown.of(letter.bulletin(), ROOM, words));
        return new Request.Builder().url(signed(letter)).post(Json.body(node)).build();
    }

    private static HttpUrl signed(Letter letter) {
        if (letter.secret().isEmpty()) {
            return letter.url();
        }
        var secret = letter.secret().get();
        var time = Long.toString(letter.at().toEpochMilli());
        var sign = Signature.of(secret, (time + "\n" + secret).getBytes(StandardCharsets.UTF_8));
        // Plus, slash and equals sign must be escaped, which addQueryParameter does for plus only.
        return letter.url()
                .newBuilder()
                .addQueryParameter("timestamp", time)
                .addEncodedQueryParameter(
                        "sign",
                        Base64.getEncoder()
                                .encodeToString(sign)
                                .replace("+", "%2B")
                                .replace("/", "%2F")
                                .replace("=", "%3D"))
                .build();
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer(
                "errcode",
                "errmsg",
                Set.of(-1, 130101, 410100),
                Set.of(310000, 300001, 300005, 400013, 400101, 400102, 400106),
                Set.of(40035, 43004, 400105, 430101, 430102, 430103, 430104, 460101)));
    }
}
