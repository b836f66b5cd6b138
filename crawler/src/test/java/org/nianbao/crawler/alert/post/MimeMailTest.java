package org.nianbao.crawler.alert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMailTest {

    private static Mail with(String subject, String text, Optional<String> thread) {
        var mail = Mails.mail("digest/2023-02-01", "卫生局 <office@health.test>");
        return new Mail(
                mail.key(),
                mail.from(),
                mail.to(),
                subject,
                text,
                mail.html(),
                mail.listId(),
                thread,
                mail.date(),
                mail.language());
    }

    private static MimeMessage read(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static String part(MimeMessage message, int no) throws Exception {
        return (String) ((Multipart) message.getContent()).getBodyPart(no).getContent();
    }

    private static String header(MimeMessage message, String name) throws Exception {
        return message.getHeader(name, null);
    }

    @Test
    void aReaderFindsWhatWasWritten() throws Exception {
        var mail = Mails.mail("digest/2023-02-01", "区卫生健康局 <office@health.test>");
        var message = read(MimeMail.bytes(mail));

        assertThat(message.getSubject()).isEqualTo(mail.subject());
        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("年报哨");
        assertThat(from.getAddress()).isEqualTo("watch@nianbao.test");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("区卫生健康局");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(part(message, 0)).isEqualTo(mail.text().replace("\n", "\r\n"));
        assertThat(part(message, 1)).isEqualTo(mail.html());
        assertThat(message.getSentDate().toInstant()).isEqualTo(mail.date());
        assertThat(header(message, "Date")).isEqualTo("Wed, 1 Feb 2023 04:00:00 +0000");
        assertThat(header(message, "List-Id")).isEqualTo("<digest.nianbao.test>");
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "Content-Language")).isEqualTo("zh-CN");
        assertThat(header(message, "MIME-Version")).isEqualTo("1.0");
    }

    @Test
    void theSameMailIsTheSameBytes() {
        var mail = Mails.mail("k", "a@b.test");
        assertThat(MimeMail.bytes(mail)).isEqualTo(MimeMail.bytes(mail));
    }

    @Test
    void aThreadHangsOnTheMessageIdOfItsRoot() throws Exception {
        var root = read(MimeMail.bytes(with("begun", "x", Optional.of("digest/2023-02-01"))));
        assertThat(root.getHeader("In-Reply-To")).as("nobody answers himself").isNull();
        var id = header(root, "Message-ID");
        assertThat(id).matches("<[0-9a-f]{32}@nianbao\\.test>");

        var mail = Mails.mail("t+7", "a@b.test");
        var later = read(MimeMail.bytes(new Mail(
                "t+7",
                mail.from(),
                mail.to(),
                "s",
                "t",
                "h",
                Optional.empty(),
                Optional.of("digest/2023-02-01"),
                mail.date(),
                Locale.ENGLISH)));
        assertThat(header(later, "In-Reply-To")).isEqualTo(id);
        assertThat(header(later, "References")).isEqualTo(id);
        assertThat(header(later, "Message-ID")).isNotEqualTo(id);
        assertThat(later.getHeader("List-Id")).isNull();
    }

    @Test
    void noLineIsLongerThanAnyServerTakes() throws Exception {
        for (var text : new String[] {"a".repeat(5000), "字".repeat(5000), "📮".repeat(3000), "a b ".repeat(900)}) {
            var bytes = MimeMail.bytes(with(text, text, Optional.empty()));
            var raw = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(raw.split("\r\n", -1))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
            assertThat(raw.chars()).allMatch(c -> c < 0x80);
            assertThat(part(read(bytes), 0)).isEqualTo(text);
            assertThat(read(bytes).getSubject()).startsWith(text.substring(0, 200));
        }
    }

    @Property(tries = 300)
    void noTextEntersTheHeaders(@ForAll("nasty") String subject, @ForAll("nasty") String text) throws Exception {
        var message = read(MimeMail.bytes(with(subject, text, Optional.empty())));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(java.util.Collections.list(message.getAllHeaders())).hasSize(10);
        assertThat(message.getSubject()).isEqualTo(MailText.line(subject));
        assertThat(part(message, 0)).isEqualTo(MailText.body(text));
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of(
                        "\r\n",
                        "\n",
                        "\r",
                        "\u2028",
                        "\0",
                        "Bcc: x@y.test",
                        " ",
                        "\t",
                        "=?UTF-8?B?QQ==?=",
                        "年报",
                        "📮",
                        ".",
                        "--=_",
                        "<",
                        "a")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b.test, c@d.test",
                "a@b.test\r\nBcc: c@d.test",
                "friends: a@b.test;",
                "局长@b.test",
                "a b@c.test",
                "@b.test"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MimeMail.bytes(Mails.mail("k", address)))
                .withMessageNotContaining("\n");
    }

    @Test
    void aDomainInChineseIsWrittenInAscii() {
        assertThat(Addresses.read("a@卫生局.test").getAddress()).isEqualTo("a@xn--rlr88rzuv.test");
    }

    @Test
    void theNameOfAListIsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> MailText.listName("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> MailText.listName("a.b>\r\nBcc: x"));
        assertThat(MailText.listName("office-1.nianbao.test")).isEqualTo("office-1.nianbao.test");
    }
}
