package org.nianbao.store.warc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation;
import org.nianbao.store.RobotsExhibits;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;

/** A book in memory, for tests that open an archive very often. Knows no observations. */
final class MemoryBook implements EvidenceBook {

    private final Map<Long, WarcFile> files = new TreeMap<>();
    private final Map<Long, Exhibit> exhibits = new TreeMap<>();

    MemoryBook() {}

    MemoryBook(MemoryBook other) {
        files.putAll(other.files);
        exhibits.putAll(other.exhibits);
    }

    @Override
    public WarcFile begin(String name) {
        var file = new WarcFile(files.size() + 1L, name, 0, WarcFile.NOTHING, false);
        files.put(file.id(), file);
        return file;
    }

    @Override
    public List<WarcFile> files() {
        return List.copyOf(files.values());
    }

    @Override
    public void keep(Evidence evidence) {
        evidence.unwritten().forEach(e -> exhibits.putIfAbsent(e.id(), e));
        evidence.progress().ifPresent(file -> files.put(file.id(), file));
    }

    @Override
    public boolean knows(Exhibit exhibit) {
        return exhibits.containsKey(exhibit.id());
    }

    @Override
    public Optional<Exhibit> holder(String sha256) {
        return exhibits.values().stream()
                .filter(e -> e.held().isPresent() && e.payload().equals(Optional.of(sha256)))
                .findFirst();
    }

    @Override
    public List<Exhibit> exhibits(long file) {
        return new ArrayList<>(
                exhibits.values().stream().filter(e -> e.file() == file).toList());
    }

    @Override
    public RobotsExhibits robots(String origin) {
        return RobotsExhibits.NONE;
    }

    @Override
    public void keepRobots(String origin, RobotsExhibits robots, Evidence evidence) {
        keep(evidence);
    }

    @Override
    public List<Witnessed> witnessed(String agency, Instant until) {
        return List.of();
    }

    @Override
    public List<Observation> restingOn(Exhibit exhibit) {
        return List.of();
    }

    @Override
    public List<Observation> restingOn(long file) {
        return List.of();
    }
}
