package org.nianbao.crawler.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.store.Exhibit;
import org.nianbao.store.WarcFile;

/**
 * Exhibits in a line each: {@code 304 revisit 2023-02-01-1.warc.gz@10234 9f86d081 sha256:0a1b2c3d4e5f6a7b}, that is the status,
 * the kind of record, the file with the offset in it, the beginning of the record's id and of the payload's hash.
 */
final class ExhibitLines {

    private static final int OF_RECORD = 8;
    private static final int OF_HASH = 16;

    private final Map<Long, String> files;

    ExhibitLines(Collection<WarcFile> files) {
        this.files = files.stream().collect(Collectors.toMap(WarcFile::id, WarcFile::name));
    }

    List<String> of(List<Exhibit> exhibits) {
        return exhibits.stream().map(this::line).toList();
    }

    private String line(Exhibit exhibit) {
        var status = exhibit.status() == 0 ? "---" : String.valueOf(exhibit.status());
        var hash =
                exhibit.payload().map(p -> " sha256:" + p.substring(0, OF_HASH)).orElse("");
        return status + " " + exhibit.kind().id() + " " + files.getOrDefault(exhibit.file(), "?") + "@"
                + exhibit.offset() + " " + exhibit.record().toString().substring(0, OF_RECORD) + hash;
    }
}
