package org.nianbao.parser.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.*;

class FrameRulesOverSamplesTest {
    @Test
    void dump() throws IOException {
        var m = Messages.of(RuleCatalogue.BUNDLE, Locale.CHINESE);
        try (var files = Files.walk(Specimen.SAMPLES)) {
            for (var f : files.filter(p -> p.toString().matches(".*\\.(txt|pdf|html)"))
                    .sorted()
                    .toList()) {
                var e = Examiner.examine(Files.readAllBytes(f), Optional.empty(), Subject.unknown());
                System.out.println("== " + f.getFileName() + " " + e.report().flatMap(r -> r.agency()));
                for (var x : e.findings()) {
                    if (x.rule().matches("DOC-(01|0[89]|1[012])|TXT.*")) {
                        System.out.println("  " + x.rule() + " " + x.severity() + " " + x.certainty() + " [" + x.where()
                                + "] " + m.text(x.message()) + "  «" + x.quote() + "»");
                    }
                }
            }
        }
    }
}
