package org.nianbao.crawler.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;

/** Whoever reads a file, the result is that of the parser. */
abstract class DocumentSourceContract {

    /** The one that is tested. */
    abstract DocumentSource source();

    @ParameterizedTest
    @MethodSource("org.nianbao.crawler.worker.GuestFiles#all")
    void sameBytesSameResult(GuestFiles.Guest file) {
        assertThat(source().read(file.bytes(), Optional.empty()))
                .isEqualTo(Documents.read(file.bytes(), Optional.empty(), Limits.USUAL));
    }

    @Test
    void theServersCharsetCounts() {
        var bytes = "<html><body><p>二〇二二年政府信息公开工作年度报告</p></body></html>"
                .getBytes(java.nio.charset.Charset.forName("GB18030"));
        var type = Optional.of("text/html; charset=gb2312");
        assertThat(source().read(bytes, type)).isEqualTo(Documents.read(bytes, type, Limits.USUAL));
    }

    @Test
    void aFileBeyondTheCapIsRefusedUnread() {
        var bytes = new byte[Limits.USUAL.bytes() + 1];
        var magic = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        assertThat(source().read(bytes, Optional.empty()))
                .isEqualTo(Documents.read(bytes, Optional.empty(), Limits.USUAL));
    }
}
