package org.nianbao.crawler.letter;

import java.util.function.Function;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Mail;

/** Puts messages into the bytes that wait in the outbox. */
public record Press(Function<Mail, byte[]> mail, Function<Bulletin, byte[]> bulletin) {}
