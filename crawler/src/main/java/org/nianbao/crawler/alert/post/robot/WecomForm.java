package org.nianbao.crawler.alert.post.robot;

import java.util.Optional;
import java.util.Set;
import okhttp3.Request;

/** 企业微信群机器人: Markdown of at most 4096 bytes; 20 messages a minute. The address is the only secret, nothing is signed. */
record WecomForm(Words words) implements Form {

    private static final int ROOM = 4096;

    @Override
    public Request request(Letter letter) {
        var node = Json.object().put("msgtype", "markdown");
        node.putObject("markdown").put("content", Markdown.of(letter.bulletin(), ROOM, words));
        return new Request.Builder().url(letter.url()).post(Json.body(node)).build();
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer(
                "errcode",
                "errmsg",
                Set.of(-1, 45009, 45033),
                Set.of(93000, 93004, 93008, 93017, 40001, 40014, 41001, 42001, 60020),
                Set.of(40008, 40058, 44004, 45002)));
    }
}
