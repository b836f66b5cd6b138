package org.nianbao.crawler.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

/** Puts many documents through one process and prints what stays on the heap: a reader that keeps something is seen. */
final class ManyDocuments {

    private ManyDocuments() {}

    /** @param args folder of files of every format; how many documents in all */
    public static void main(String[] args) throws IOException {
        var files = new ArrayList<byte[]>();
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        int count = Integer.parseInt(args[1]);
        long start = System.nanoTime();
        long cells = 0;
        for (int i = 1; i <= count; i++) {
            var examined = Examiner.examine(files.get(i % files.size()), Optional.empty(), Subject.unknown());
            cells += examined.report().map(r -> r.cells().size()).orElse(0);
            if (i % (count / 10) == 0) {
                System.gc();
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                System.out.println(String.format(
                        Locale.ROOT,
                        "%6d documents %9d cells %4d MB live %6.1f s",
                        i,
                        cells,
                        used >> 20,
                        (System.nanoTime() - start) / 1e9));
            }
        }
    }
}
