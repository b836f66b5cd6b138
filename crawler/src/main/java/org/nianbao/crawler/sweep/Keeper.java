package org.nianbao.crawler.sweep;

import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.ReportJson;
import org.nianbao.parser.document.Formats;
import org.nianbao.store.Archive;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Reading;

/** Keeps files and what was read from them, each step committed before the next. */
final class Keeper {

    private final Watch watch;
    private final Archive archive;
    private final ReportJson json;

    Keeper(Watch watch, Archive archive) {
        this.watch = watch;
        this.archive = archive;
        this.json = new ReportJson(watch.language());
    }

    /** Keeps a file once by its hash, and the place where it was met. */
    DocumentRef file(byte[] bytes, String agency, String url, String name, DocumentRef.Role role) {
        var format = Formats.detect(bytes);
        var stored = archive.put(bytes, format.extension());
        watch.store()
                .keepDocument(
                        stored.sha256(),
                        format.extension(),
                        bytes.length,
                        agency,
                        url,
                        name,
                        watch.clock().instant());
        return new DocumentRef(url, name, format.id(), stored.sha256(), role);
    }

    /** The content of a file that was kept. */
    Optional<byte[]> bytes(DocumentRef file) {
        return archive.find(file.sha256()).map(path -> archive.read(file.sha256()));
    }

    /** Keeps what was read from a file for an agency and year. */
    void reading(DocumentRef file, Examination of, Examined examined) {
        watch.store()
                .keepReading(new Reading(
                        file.sha256(),
                        of.agency().id(),
                        of.year(),
                        Version.OF_RULES,
                        watch.clock().instant(),
                        examined.verdict().name(),
                        json.line(file.url(), examined)));
    }
}
