package org.nianbao.crawler.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;

/** Reading here, under a clock. */
class UnderAClockTest extends DocumentSourceContract {

    private static final byte[] TEXT = "年度报告".getBytes(StandardCharsets.UTF_8);

    @Override
    DocumentSource source() {
        return UnderAClock.usual();
    }

    @Test
    void aFileThatTakesTooLongIsUnreadable() {
        var never = new CountDownLatch(1);
        var source = new UnderAClock(Duration.ofSeconds(1), (bytes, type) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("nobody waits any more");
        });
        assertThat(source.read(TEXT, Optional.empty()))
                .isEqualTo(new ReadResult.Unreadable(Format.TEXT, Words.of("read.limit.seconds", 1)));
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsUnreadable() {
        var source = new UnderAClock(Duration.ofMinutes(1), (bytes, type) -> {
            throw new OutOfMemoryError("Java heap space");
        });
        var result = (ReadResult.Unreadable) source.read(TEXT, Optional.empty());
        assertThat(result.reason().key()).isEqualTo("read.limit.memory");
    }

    @Test
    void aBugIsNotHidden() {
        var source = new UnderAClock(Duration.ofMinutes(1), (bytes, type) -> {
            throw new IllegalStateException("a bug");
        });
        assertThatThrownBy(() -> source.read(TEXT, Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
    }
}
