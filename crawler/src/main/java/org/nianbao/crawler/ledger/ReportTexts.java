package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nianbao.config.Agency;
import org.nianbao.crawler.sweep.ArchivedText;
import org.nianbao.store.AtomicFile;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.StorageException;

/**
 * The texts of the archived reports, each once, in a folder: {@code NNN_<first 16 hex of its textSha256>.txt}, numbered from 000
 * in the order of the list of agencies, of years and of when they were met.
 */
final class ReportTexts {

    private static final int OF_HASH = 16;

    /**
     * What came of it.
     *
     * @param written how many texts
     * @param lost hashes of files that could not be read from the archive, with the reason
     */
    record Outcome(int written, List<String> lost) {
        Outcome {
            lost = List.copyOf(lost);
        }
    }

    private final Ledger ledger;
    private final ArchivedText texts;
    private final Path folder;
    private final Set<String> done = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private int next;

    private ReportTexts(Ledger ledger, ArchivedText texts, Path folder) {
        this.ledger = ledger;
        this.texts = texts;
        this.folder = folder;
    }

    static Outcome write(Ledger ledger, ArchivedText texts, Path folder) throws IOException {
        var all = new ReportTexts(ledger, texts, folder);
        Files.createDirectories(folder);
        for (var agency : ledger.agencies()) {
            all.write(agency);
        }
        return new Outcome(all.next, all.lost);
    }

    private void write(Agency agency) throws IOException {
        var observations = ledger.watch().store().observations(agency.id(), ledger.asOf());
        for (int year : ledger.years()) {
            for (var observation : observations) {
                if (observation instanceof Sighting sighting && sighting.year() == year) {
                    write(sighting);
                }
            }
        }
    }

    private void write(Sighting sighting) throws IOException {
        if (sighting.documents().isEmpty()
                || !done.add(sighting.documents().get(0).sha256())) {
            return;
        }
        try {
            var text = texts.of(sighting);
            if (text.isPresent() && done.add(text.get().sha256())) {
                var name = String.format(
                        Locale.ROOT, "%03d_%s.txt", next++, text.get().sha256().substring(0, OF_HASH));
                AtomicFile.write(folder.resolve(name), text.get().text().getBytes(StandardCharsets.UTF_8));
            }
        } catch (StorageException e) {
            lost.add(sighting.documents().get(0).sha256() + ": " + e.getMessage());
        }
    }
}
