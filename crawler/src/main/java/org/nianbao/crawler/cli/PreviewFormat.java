package org.nianbao.crawler.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.crawler.alert.post.Mail;
import org.nianbao.crawler.alert.post.MimeMail;

/** How a mail is shown before it is sent. */
enum PreviewFormat {
    TEXT("txt", mail -> mail.text().getBytes(StandardCharsets.UTF_8)),
    HTML("html", mail -> mail.html().getBytes(StandardCharsets.UTF_8)),
    EML("eml", MimeMail::bytes);

    private final String extension;
    private final Function<Mail, byte[]> bytes;

    PreviewFormat(String extension, Function<Mail, byte[]> bytes) {
        this.extension = extension;
        this.bytes = bytes;
    }

    static Optional<PreviewFormat> of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String extension() {
        return extension;
    }

    byte[] bytes(Mail mail) {
        return bytes.apply(mail);
    }
}
