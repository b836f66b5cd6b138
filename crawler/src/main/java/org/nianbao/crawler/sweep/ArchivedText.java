package org.nianbao.crawler.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.judge.json.ReadingJson;
import org.nianbao.parser.DocumentText;
import org.nianbao.parser.Hashes;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.store.Archive;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.StorageException;
import org.nianbao.store.Store;

/** The text of a report, from its file in the archive, as it was judged: with the further pages of its article. */
public final class ArchivedText {

    private final Store store;
    private final Archive archive;
    private final DocumentSource source;

    public ArchivedText(Store store, Archive archive, DocumentSource source) {
        this.store = store;
        this.archive = archive;
        this.source = source;
    }

    /**
     * A text and its hash.
     *
     * @param text normalised, see {@link DocumentText}
     * @param sha256 of its UTF-8 bytes: the report's {@code textSha256}
     */
    public record Text(String text, String sha256) {

        static Text of(Document document) {
            var text = DocumentText.of(document);
            return new Text(text, Hashes.sha256(text));
        }
    }

    /**
     * The text of the file on which the word about form rests; empty if that is no report or has no text.
     *
     * @throws StorageException if a file is not in the archive, or was altered
     */
    public Optional<Text> of(Sighting sighting) {
        var main = sighting.documents().get(0);
        var judged = store.reading(main.sha256(), sighting.agency(), sighting.year());
        if (judged.filter(
                        r -> r.conformity().equals("CONFORMS") || r.conformity().equals("MALFORMED"))
                .isEmpty()) {
            return Optional.empty();
        }
        var document = read(main);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        var alone = Text.of(document.get());
        var known = ReadingJson.textHash(judged.get());
        return known.filter(hash -> !hash.equals(alone.sha256()))
                .flatMap(hash -> joined(document.get(), sighting, hash))
                .or(() -> Optional.of(alone));
    }

    private Optional<Document> read(DocumentRef file) {
        return source.read(archive.read(file.sha256()), Optional.empty()) instanceof ReadResult.Readable readable
                ? Optional.of(readable.document())
                : Optional.empty();
    }

    /** The page with as many of the web pages behind it as give the text that was judged; see {@link Joined}. */
    private Optional<Text> joined(Document first, Sighting sighting, String hash) {
        var whole = new ArrayList<Block>(first.blocks());
        var shell = new ArrayList<Block>();
        for (var file : further(sighting)) {
            var page = read(file);
            if (page.isEmpty()) {
                break;
            }
            whole.addAll(page.get().blocks());
            shell.addAll(page.get().blocks());
            for (var blocks : List.of(whole, shell)) {
                var text = Text.of(new Document(first.format(), first.titles(), List.copyOf(blocks)));
                if (text.sha256().equals(hash)) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static List<DocumentRef> further(Sighting sighting) {
        return sighting.documents().stream()
                .skip(1)
                .takeWhile(d -> d.role() == DocumentRef.Role.PAGE && d.format().equals(Format.HTML.id()))
                .toList();
    }
}
