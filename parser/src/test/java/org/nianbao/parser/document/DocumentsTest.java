package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private static ReadResult read(byte[] bytes) {
        return Documents.read(bytes, Optional.empty(), Limits.USUAL);
    }

    private static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(ReadResult result, Format format, String reason) {
        assertThat(result).isInstanceOfSatisfying(ReadResult.Unreadable.class, no -> {
            assertThat(no.format()).isEqualTo(format);
            assertThat(no.reason().key()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'',UNKNOWN,read.empty",
        "' \n ',TEXT,read.empty",
        "%PDF-1.7,PDF,read.damaged",
        "GIF89a,IMAGE,read.image"
    })
    void whatCannotBeReadHasAReason(String text, Format format, String reason) {
        assertUnreadable(read(text), format, reason);
    }

    @Test
    void binaryAndGarbledFilesHaveAReason() {
        assertUnreadable(read("\0\1\2"), Format.UNKNOWN, "read.unknown");
        assertUnreadable(read("\uE000".repeat(100)), Format.TEXT, "read.garbled");
        assertUnreadable(read("<p>" + "\uE000".repeat(100)), Format.HTML, "read.garbled");
    }

    @Test
    void capsAreReasonsNotExceptions() {
        var small = new Limits(100, 3, 2, 5, 10, 1_000, 10, 100_000);
        var bytes = "<div>".repeat(10).getBytes(StandardCharsets.UTF_8);
        assertUnreadable(Documents.read(bytes, Optional.empty(), small), Format.HTML, "read.limit.depth");
        assertUnreadable(Documents.read(new byte[101], Optional.empty(), small), Format.UNKNOWN, "read.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b>", "<p><font>", "<ul><li>", "</p>", "<a<b", "<!--", "&#x"})
    void deepOrBrokenMarkupEndsInTime(String piece) {
        assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> assertThat(read("<html>" + piece.repeat(5000) + "x")).isNotNull());
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<table>",
                        "</table>",
                        "<tr>",
                        "<td colspan=3 rowspan=99>",
                        "<td>",
                        "<p>",
                        "<div class=content>",
                        "</div>",
                        "<pre>",
                        "</pre>",
                        "<br>",
                        "<img src=a.jpg width=>",
                        "<h1>",
                        "<textarea>",
                        "<svg>",
                        "<math>",
                        "<meta charset=",
                        "&nbsp;",
                        "&#0;",
                        "一、总体情况",
                        "1",
                        "/",
                        "|",
                        "\t",
                        "\n",
                        "<",
                        ">",
                        "\"",
                        "\u0000")
                .list()
                .ofMaxSize(60)
                .map(pieces -> "<html>" + String.join("", pieces));
    }

    @Property(tries = 200)
    void noMarkupThrows(@ForAll("markup") String html) {
        assertTimeoutPreemptively(LONG_ENOUGH, () -> assertThat(read(html)).isNotNull());
    }

    @Property(tries = 200)
    void noBytesThrow(@ForAll byte[] bytes, @ForAll String contentType) {
        assertThat(Documents.read(bytes, Optional.of(contentType), Limits.USUAL))
                .isNotNull();
    }
}
