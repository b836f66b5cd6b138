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
import org.junit.jupiter.api.AfterEach;
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

    private WorkerSource source = patient(LONG);

    private static WorkerSource patient(Duration forAFile) {
        return new WorkerSource(WorkerCommand.of(TestWorker.class, 32), forAFile, LONG);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private ReadResult read(String order) {
        return source.read(TestWorker.file(order), Optional.empty());
    }

    private String text(String order) {
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
        source.close();
        source = new WorkerSource(new WorkerCommand(List.of("no-such-program")), LONG, LONG);
        for (var text : List.of("<html><body><p>年度报告</p></body></html>", "年度报告", "")) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(source.read(bytes, Optional.empty()))
                    .isEqualTo(DocumentSource.HERE.read(bytes, Optional.empty()));
        }
    }

    @Test
    void theContentTypeGoesWithTheFile() {
        assertThat(text("type")).isEqualTo("none");
        assertThat(text(source.read(TestWorker.file("type"), Optional.of("text/rtf; charset=gbk"))))
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
        source.close();
        source = patient(Duration.ofSeconds(3));
        var before = text("pid");
        try (var bell = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(read("hang " + bell.getLocalPort()))
                    .isEqualTo(new ReadResult.Unreadable(Format.RTF, Words.of("read.limit.seconds", 3)));
        }
        assertThat(text("pid")).isNotEqualTo(before);
    }

    @Test
    void aFileOverWhichAWorkerWasLostIsNotGivenToTheNext() {
        var first = read("exit 9");
        var worker = text("pid");
        assertThat(read("exit 9")).isEqualTo(first);
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
    void theWorkerEndsWhenItIsNoLongerNeeded() throws Exception {
        var worker = ProcessHandle.of(Long.parseLong(text("pid"))).orElseThrow();
        source.close();
        assertThat(worker.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
    }

    @Test
    void aProgramThatIsNotThereIsAMatterForTheOperator() {
        source.close();
        source = new WorkerSource(new WorkerCommand(List.of("no-such-program")), LONG, LONG);
        assertThatThrownBy(() -> read("pid"))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageContaining("no-such-program");
        assertThatThrownBy(() -> read("pid")).isInstanceOf(ReaderUnavailableException.class);
    }

    @Test
    void aProgramThatIsNoWorkerIsAMatterForTheOperator() {
        source.close();
        source = new WorkerSource(WorkerCommand.of(NoWorker.class, 32), LONG, LONG);
        assertThatThrownBy(() -> read("pid"))
                .isInstanceOf(ReaderUnavailableException.class)
                .hasMessageContaining("no greeting");
    }

    @Test
    void whenItsParentIsKilledTheWorkerEndsEvenOverAFileThatHangs()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (var bell = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var line = WorkerCommand.of(TestParent.class, 32).line().stream();
            var parent = new ProcessBuilder(java.util.stream.Stream.concat(
                                    line, java.util.stream.Stream.of(Integer.toString(bell.getLocalPort())))
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
