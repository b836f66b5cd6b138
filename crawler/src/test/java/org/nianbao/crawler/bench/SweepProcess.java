package org.nianbao.crawler.bench;

import java.time.Clock;
import java.time.LocalDateTime;
import org.nianbao.crawler.cli.CommandRun;

/**
 * The program, measured from within: {@code SweepProcess CONFIG AS-OF RUNS} runs {@code nianbao run} so many times in one process, an
 * hour later each time by the program's clock, and prints {@code wall cpu exit} of each and the heap.
 */
final class SweepProcess {

    private SweepProcess() {}

    public static void main(String[] args) {
        var asOf = LocalDateTime.parse(args[1]);
        var before = Effort.NONE;
        for (int run = 0; run < Integer.parseInt(args[2]); run++) {
            var done = CommandRun.of(
                    Clock.systemUTC(),
                    "run",
                    "-c",
                    args[0],
                    "--as-of",
                    asOf.plusHours(run).toString());
            var now = run == 0 ? Effort.ofProcess() : Effort.now();
            System.out.println("run " + now.since(before) + " " + done.exit());
            if (done.exit() > 1) {
                System.out.println("said " + done.err());
            }
            before = Effort.now();
        }
        System.out.println("heap " + Effort.peakHeap());
        System.exit(0);
    }
}
