package org.nianbao.crawler.alert.post.robot;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import okhttp3.Request;
import tools.jackson.databind.node.ArrayNode;

/**
 * 飞书自定义机器人: a post (富文本) in a body of at most 20 KB; 100 messages a minute. Signed (签名校验) in the body:
 * {@code timestamp} in seconds, and {@code sign}, the HMAC-SHA256 of nothing under timestamp, line feed and secret.
 */
record FeishuForm(Words words) implements Form {

    private static final int ROOM = 18_000;
    /** What JSON puts around a line. */
    private static final int AROUND = 40;

    private static final int TITLE = 300;

    @Override
    public Request request(Letter letter) {
        var node = Json.object();
        letter.secret().ifPresent(secret -> {
            var time = Long.toString(letter.at().getEpochSecond());
            node.put("timestamp", time);
            node.put("sign", Base64.getEncoder().encodeToString(Signature.of(time + "\n" + secret, new byte[0])));
        });
        var bulletin = letter.bulletin();
        var post = node.put("msg_type", "post")
                .putObject("content")
                .putObject("post")
                .putObject("zh_cn");
        post.put("title", Cut.shorten(Plain.line(bulletin.title()), TITLE, Cut::bytes));
        var content = post.putArray("content");
        var lines = bulletin.lines().stream().map(Plain::line).toList();
        Cut.lines(lines, ROOM, FeishuForm::cost, words::more).forEach(line -> text(content, line));
        bulletin.link()
                .ifPresent(address -> content.addArray()
                        .addObject()
                        .put("tag", "a")
                        .put("text", words.all())
                        .put("href", Plain.address(address)));
        return new Request.Builder().url(letter.url()).post(Json.body(node)).build();
    }

    /** Quotes and backslashes cost two bytes in JSON. */
    private static int cost(String line) {
        return Cut.bytes(line)
                + (int) line.chars().filter(c -> c == '"' || c == '\\').count()
                + AROUND;
    }

    private static void text(ArrayNode content, String line) {
        content.addArray().addObject().put("tag", "text").put("text", line);
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer(
                "code",
                "msg",
                Set.of(9499, 11232, 11233),
                Set.of(19001, 19021, 19022, 19024, 10003, 11246),
                Set.of(11247, 230028)));
    }
}
