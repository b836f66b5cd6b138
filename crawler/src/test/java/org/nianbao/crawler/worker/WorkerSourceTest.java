package org.nianbao.crawler.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.document.ReaderUnavailableException;

/** A file that is too much for the worker costs itself, and nothing else. */
class WorkerSourceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final WorkerCommand NO_PROGRAM = new WorkerCommand(List.of("no-such-program"));

    /** One for all tests, since it has to survive them; each test that costs a worker has an order of its own. */
    private static final WorkerSource SHARED = of(WorkerCommand.of(TestWorker.class, 32), LONG);

    private static WorkerSource of(WorkerCommand command, Duration forAFile) {
        return new WorkerSource(command, forAFile, LONG);
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    private static ReadResult read(String order) {
        return read(SHARED, order);
    }

    private static ReadResult read(WorkerSource source, String order) {
        return source.read(TestWorker.file(order), Optional.empty());
    }

    private static String text(String order) {
        return text(read(order));
    }

    private static String text(ReadResult result) {
        return ((Block.Paragraph)
                        ((ReadResult.Readable) result).document().blocks().get(0))
                .text();
    }

    private static Words reason(ReadResult result) {
        return ((ReadResult.Unreadable) result).reason();
    }

    @Test
    void oneWorkerReadsAllFiles() {
        assertThat(text("pid"))
                .isEqualTo(text("pid"))
                .isNotEqualTo(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void webPagesAndTextsAreReadHere() {
        try (var source = of(NO_PROGRAM, LONG)) {
            for (var text : List.of("<html><body><p>年度报告</p></body></html>", "年度报告", "")) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                assertThat(source.read(bytes, Optional.empty()))
                        .isEqualTo(DocumentSource.HERE.read(bytes, Optional.empty()));
            }
        }
    }

    @Test
    void theContentTypeGoesWithTheFile() {
        assertThat(text("type")).isEqualTo("none");
        assertThat(text(SHARED.read(TestWorker.file("type"), Optional.of("text/rtf; charset=gbk"))))
                .isEqualTo("text/rtf; charset=gbk");
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsUnreadable() {
        var before = text("pid");
        assertThat(read("hoard")).isEqualTo(new ReadResult.Unreadable(Format.RTF, Words.of("read.limit.memory", 256)));
        assertThat(text("pid")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 9", "half", "promise", "noise"})
    void aFileOverWhichTheWorkerIsLostIsUnreadableAndTheNextGetsANewOne(String order) {
        var before = text("pid");
        assertThat(reason(read(order)).key()).isEqualTo("read.stumbled");
        assertThat(text("pid")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "recurse"})
    void aBugOverAFileCostsTheFileAndNotTheWorker(String order) {
        var before = text("pid");
        assertThat(reason(read(order)).key()).isEqualTo("read.stumbled");
        assertThat(text("pid")).isEqualTo(before);
    }

    @Test
    void aFileThatTakesTooLongIsUnreadableAndItsWorkerKilled() throws IOException {
        try (var source = of(WorkerCommand.of(TestWorker.class, 32), Duration.ofSeconds(3));
                var bell = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var before = text(read(source, "pid"));
            assertThat(read(source, "hang " + bell.getLocalPort()))
                    .isEqualTo(new ReadResult.Unreadable(Format.RTF, Words.of("read.limit.seconds", 3)));
            assertThat(text(read(source, "pid"))).isNotEqualTo(before);
        }
    }

    @Test
    void aFileOverWhichAWorkerWasLostIsNotGivenToTheNext() {
        var first = read("exit 7");
        var worker = text("pid");
        assertThat(read("exit 7")).isEqualTo(first);
        assertThat(text("pid")).isEqualTo(worker);
    }

    @Test
    void aWorkerThatEndedUnaskedIsReplaced() throws Exception {
        var worker = text("pid");
        var handle = ProcessHandle.of(Long.parseLong(worker)).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get(1, TimeUnit.MINUTES);
        assertThat(text("pid")).isNotEqualTo(worker);
    }

    /** Ctrl-C reaches every process of a terminal; the sweep says when its worker may go. */
    @Test
    void theWorkerIsThereUntilItIsNoLongerNeeded() throws Exception {
        var worker = text("pid");
        var handle = ProcessHandle.of(Long.parseLong(worker)).orElseThrow();
        handle.destroy();
        assertThat(text("pid")).isEqualTo(worker);
        SHARED.close();
        assertThat(handle.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chatter", "print"})
    void whatIsPrintedOnTheWayDisturbsNothing(String order) {
        assertThat(text(order)).isEqualTo(order);
    }

    @Test
    void theWorkerSeesNoneOfOurSecrets() {
        assertThat(List.of(text("environment").split(" ")))
                .isSubsetOf("PATH", "LD_LIBRARY_PATH", "SystemRoot", "TMPDIR", "TEMP", "TMP", "");
    }

    @Test
    void manyThreadsShareIt() {
        var pids =
                IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> text("pid"))).toList().stream()
                        .map(CompletableFuture::join)
                        .distinct();
        assertThat(pids).hasSize(1);
    }

    @Test
    void aProgramThatIsNotThereIsAMatterForTheOperator() {
        try (var source = of(NO_PROGRAM, LONG)) {
            assertThatThrownBy(() -> read(source, "pid"))
                    .isInstanceOf(ReaderUnavailableException.class)
                    .hasMessageContaining("no-such-program");
            assertThatThrownBy(() -> read(source, "pid")).isInstanceOf(ReaderUnavailableException.class);
        }
    }

    @Test
    void aProgramThatIsNoWorkerIsAMatterForTheOperator() {
        try (var source = of(WorkerCommand.of(NoWorker.class, 32), LONG)) {
            assertThatThrownBy(() -> read(source, "pid"))
                    .isInstanceOf(ReaderUnavailableException.class)
                    .hasMessageContaining("no greeting");
        }
    }

    @Test
    void whenItsParentIsKilledTheWorkerEndsEvenOverAFileThatHangs()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (var bell = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var line = WorkerCommand.of(TestParent.class, 32).line().stream();
            var parent = new ProcessBuilder(Stream.concat(line, Stream.of(Integer.toString(bell.getLocalPort())))
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = parent.inputReader(StandardCharsets.UTF_8);
                    var rings = bell.accept()) {
                assertThat(rings.getInputStream().read()).isEqualTo(1);
                var worker = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
                parent.destroyForcibly();
                assertThat(worker.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
            } finally {
                parent.destroyForcibly();
            }
        }
    }
}
