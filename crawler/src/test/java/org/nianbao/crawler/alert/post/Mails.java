package org.nianbao.crawler.alert.post;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.store.Message;

/** Mails for tests. */
public final class Mails {

    public static final Instant NOON = Instant.parse("2023-02-01T04:00:00Z");

    private Mails() {}

    /** One with everything. */
    public static Mail mail(String key, String to) {
        return new Mail(
                key,
                "年报哨 <watch@nianbao.test>",
                to,
                "2022 年度报告:一家未发布 📮",
                "您好:\n区卫生健康局 2022 年度报告未发布。\n.\nFrom here on\n",
                "<!DOCTYPE html><html><body><p>区卫生健康局 2022 年度报告未发布。</p></body></html>",
                Optional.of("digest.nianbao.test"),
                Optional.empty(),
                NOON,
                Locale.SIMPLIFIED_CHINESE);
    }

    /** The same in the outbox. */
    public static Message message(String key, String to) {
        return Message.fresh(key, "mail", to, MimeMail.bytes(mail(key, to)), NOON);
    }
}
