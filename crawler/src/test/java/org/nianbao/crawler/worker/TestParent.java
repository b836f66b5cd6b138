package org.nianbao.crawler.worker;

import java.time.Duration;
import java.util.Optional;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.ReadResult;

/** A program that uses a worker: prints the worker's process id, then has it hang over a file. */
final class TestParent {

    private TestParent() {}

    public static void main(String[] args) {
        try (var source = new WorkerSource(
                WorkerCommand.of(TestWorker.class, 32), Duration.ofMinutes(5), Duration.ofMinutes(1))) {
            var read = (ReadResult.Readable) source.read(TestWorker.file("pid"), Optional.empty());
            var pid = (Block.Paragraph) read.document().blocks().get(0);
            System.out.println(pid.text());
            source.read(TestWorker.file("hang " + args[0]), Optional.empty());
        }
    }
}
