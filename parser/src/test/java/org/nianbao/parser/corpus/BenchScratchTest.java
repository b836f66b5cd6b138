package org.nianbao.parser.corpus;

import java.nio.file.Files;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.*;
import org.nianbao.parser.report.*;

class BenchScratchTest {
    @Test
    void bench() throws Exception {
        var reports = new ArrayList<Report>();
        try (var files = Files.list(Specimen.SAMPLES)) {
            for (var f :
                    files.filter(p -> p.toString().endsWith(".txt")).sorted().toList())
                reports.add(
                        org.nianbao.parser.Examiner.examine(Files.readAllBytes(f), Optional.empty(), Subject.unknown())
                                .report()
                                .orElseThrow());
        }
        for (int r = 0; r < 400; r++) for (var x : reports) Checker.check(x, Subject.unknown());
        for (var x : reports) {
            var t = new long[301];
            for (int r = 0; r < 301; r++) {
                long a = System.nanoTime();
                Checker.check(x, Subject.unknown());
                t[r] = System.nanoTime() - a;
            }
            Arrays.sort(t);
            System.out.println(
                    "check median us " + t[150] / 1000 + " chars " + x.flow().length());
            var ctx = CheckContext.of(x, Subject.unknown());
            long a0 = System.nanoTime();
            for (int r = 0; r < 300; r++) CheckContext.of(x, Subject.unknown());
            System.out.println("   context us " + (System.nanoTime() - a0) / 300000);
            var sb = new StringBuilder();
            for (var rule : Rules.all())
                if (rule.id().matches("DOC-(0[89]|1[012])|TXT.*")) {
                    long a = System.nanoTime();
                    for (int r = 0; r < 300; r++) rule.check(ctx);
                    sb.append(rule.id())
                            .append(' ')
                            .append((System.nanoTime() - a) / 300000)
                            .append("  ");
                }
            System.out.println("   " + sb);
        }
    }
}
