package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.alert.post.Mail;
import org.nianbao.crawler.alert.post.MimeMail;
import org.nianbao.crawler.face.DisplayWidth;

/** Whatever names, titles and addresses servers and lists hold, the mail is a mail. */
class PageTest {

    private static final Paper PAPER = new Paper();

    @Provide
    Arbitrary<String> texts() {
        var nasty = Arbitraries.of(
                "<script>alert(1)</script>",
                "</td></table>",
                "\"><img src=x onerror=y>",
                "&amp;&lt;",
                "{{ page }}{% raw %}",
                "\r\nBcc: a@example.org\r\n\r\n",
                "\u202Eabc\u2066",
                "\u0000\u001B[31m\u0085",
                "\uD800",
                "\u200B\uFEFF",
                "云岭县财政局",
                "=?UTF-8?B?YQ==?=",
                "13800138000",
                "x".repeat(2000),
                "𠮷".repeat(900));
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(60))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "https://a.example.org/x?a=1&b=\"2\"",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "https://user:secret@a.example.org/",
                        "https://a.example.org/年报",
                        "http://a.example.org/'onclick='x"),
                texts());
    }

    private static Page page(String text, String address) {
        var entry = new Entry(text, text, Tone.BAD, List.of(text, text), Optional.of(address));
        return new Page(
                "zh-CN",
                text,
                text,
                List.of(new Figure(text, text, Tone.BAD)),
                List.of(text),
                List.of(new Section(text, 1, Tone.BAD, text, List.of(entry), text)),
                List.of(text),
                Optional.of(entry),
                List.of(text));
    }

    @Property(tries = 300)
    void htmlHoldsNothingOfTheirsButText(@ForAll("texts") String text, @ForAll("addresses") String address) {
        var html = PAPER.html(page(text, address));
        var parser = Parser.htmlParser().setTrackErrors(20);
        Document document = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).as(html).isEmpty();
        assertThat(document.select("script, img, iframe, form, link, object")).isEmpty();
        assertThat(document.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(document.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).matches("(?i)https?://[^\\s\"<>]+").doesNotContain("secret");
            assertThat(link.text()).isEqualTo(link.attr("href"));
        });
        assertThat(document.select("h1").text()).isEqualTo(Plain.of(text));
        assertThat(document.select("table b").text()).isEqualTo(Plain.of(text, 100));
    }

    @Property(tries = 300)
    void textKeepsToItsColumns(@ForAll("texts") String text, @ForAll("addresses") String address) {
        var lines = PAPER.text(page(text, address)).lines().toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.codePoints().anyMatch(Character::isISOControl)).isFalse();
            if (!line.strip().startsWith("http")) {
                assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(76);
            }
        });
    }

    @Property(tries = 300)
    void noTextBecomesAHeader(@ForAll("texts") String text) throws Exception {
        var letter = new Letter(text, page(text, ""), Optional.of("nianbao-digest"), Optional.of(text));
        var bytes = MimeMail.bytes(new Mail(
                "digest/" + text,
                "watch@example.org",
                "a@example.org",
                letter.subject(),
                PAPER.text(letter.page()),
                PAPER.html(letter.page()),
                Optional.of("nianbao-digest.example.org"),
                letter.thread(),
                Instant.EPOCH,
                Locale.SIMPLIFIED_CHINESE));
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(letter.subject()).doesNotContain("\r", "\n");
    }

    @Property(tries = 500)
    void plainIsOneShortLineAndStaysAsItIs(@ForAll("texts") String text) {
        var plain = Plain.of(text);
        assertThat(plain.codePoints().count()).isLessThanOrEqualTo(800);
        assertThat(plain.codePoints())
                .noneMatch(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
        assertThat(Plain.of("电话：13800138000，" + text)).startsWith("电话：138******00，");
    }

    @Test
    void numbersAndNamesOfPersonsAreMasked() {
        assertThat(Plain.of("联系人：王小明，手机13800138000，身份证 640102199001011234。"))
                .isEqualTo("联系人：王**，手机138******00，身份证 640*************34。");
        assertThat(Plain.of("联系人：县政务公开办公室")).isEqualTo("联系人：县政务公开办公室");
        assertThat(Plain.of("138001\u200B38000")).doesNotContain("38000");
    }
}
