package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.parser.document.FixtureFiles.assertUnreadable;
import static org.nianbao.parser.document.FixtureFiles.document;
import static org.nianbao.parser.document.FixtureFiles.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {

    private static final String HTML =
            "<html><body><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table></body></html>";

    private static byte[] archive(String encoding, String body, String newline) {
        var file = """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----=_Next.01"

                This file is a page.

                ------=_Next.01
                Content-Location: file:///C:/styles.css
                Content-Type: text/css

                p {}

                ------=_Next.01
                Content-Location: file:///C:/report.htm
                Content-Transfer-Encoding: %s
                Content-Type: text/html; charset="gb2312"

                %s

                ------=_Next.01--
                """.formatted(encoding, body);
        return file.replace("\n", newline).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String quoted(byte[] bytes) {
        var out = new StringBuilder();
        int width = 0;
        for (byte b : bytes) {
            if (b == '=' || b < ' ') {
                out.append("=%02X".formatted(b & 0xFF));
                width += 3;
            } else {
                out.append((char) b);
                width++;
            }
            if (width > 60) {
                out.append("=\n");
                width = 0;
            }
        }
        return out.toString();
    }

    private static void assertIsThePage(byte[] file) {
        var document = document(file);
        assertThat(document.format()).isEqualTo(Format.HTML);
        assertThat(document.blocks()).first().isEqualTo(new Block.Paragraph("一、总体情况"));
        assertThat(document.blocks().get(1)).isInstanceOf(Block.Grid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void bothEncodingsAreUndone(String newline) {
        var bytes = HTML.getBytes(Charset.forName("GB18030"));
        assertIsThePage(archive("quoted-printable", quoted(bytes), newline));
        assertIsThePage(archive("base64", Base64.getMimeEncoder().encodeToString(bytes), newline));
        assertIsThePage(archive("8bit", new String(bytes, StandardCharsets.ISO_8859_1), newline));
    }

    @Test
    void archiveWithoutAPageIsDamaged() {
        var file =
                new String(archive("8bit", "", "\n"), StandardCharsets.ISO_8859_1).replace("text/html", "text/plain");
        assertUnreadable(file.getBytes(StandardCharsets.ISO_8859_1), Format.HTML, "read.damaged");
    }

    @Test
    void wordsXmlIsNoText() {
        var xml =
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:body/></w:wordDocument>";
        assertUnreadable(xml.getBytes(StandardCharsets.UTF_8), Format.UNKNOWN, "read.unknown");
    }

    @Property(tries = 100)
    void anythingAfterTheHeadEnds(@ForAll String body, @ForAll String encoding) {
        assertThat(read(archive(encoding, body, "\n"))).isNotNull();
    }
}
