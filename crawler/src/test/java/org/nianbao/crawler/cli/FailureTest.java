package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

/** What storage throws, as a person reads it. */
class FailureTest {

    private static final Path WHERE = Path.of("/srv/nianbao/data/nianbao.db");

    @ParameterizedTest
    @CsvSource({
        "FULL, 磁盘已满, 腾出空间",
        "BUSY, 占用, 关闭该程序",
        "FAILED, 数据目录出错, 空间、配额和权限",
        "READ_ONLY, 数据目录出错, 空间、配额和权限",
        "MISSING, 还没有任何数据, nianbao run"
    })
    void oneLineNamesTheTroubleThePlaceAndWhatToDo(Trouble trouble, String what, String todo) {
        var err = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100,
                Map.of());
        var session = new Session(console, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Locale.ROOT, Pause.real());

        int exit = Failure.report(new StorageException(trouble, WHERE, "x"), session);

        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(what, todo).containsOnlyOnce(WHERE.toString()));
    }
}
