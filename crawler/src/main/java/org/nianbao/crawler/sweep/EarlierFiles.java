package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.parser.DocumentText;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.document.ReaderUnavailableException;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a report as they were met last. What counts is their text: a page whose counter of visits went up has other
 * bytes and says the same, and is neither kept again nor a change.
 */
final class EarlierFiles {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierFiles.class);

    private final List<DocumentRef> files;
    private final Keeper keeper;
    private final DocumentSource source;

    EarlierFiles(Optional<Sighting> last, Keeper keeper, DocumentSource source) {
        this.files = last.map(Sighting::documents).orElse(List.of());
        this.keeper = keeper;
        this.source = source;
    }

    /** The answer, with the bytes of last time if their text is the same. */
    Fetched orAsBefore(Fetched now, URI url) {
        return before(url)
                .filter(bytes -> !Arrays.equals(bytes, now.body()))
                .filter(bytes -> isSameText(bytes, now))
                .map(bytes ->
                        new Fetched(now.url(), bytes, now.contentType(), now.headers(), now.unchanged(), now.at()))
                .orElse(now);
    }

    /** Whether an answer says what the file at that address said last time. */
    boolean isAsBefore(Fetched now, URI url) {
        return before(url)
                .filter(bytes -> Arrays.equals(bytes, now.body()) || isSameText(bytes, now))
                .isPresent();
    }

    private Optional<byte[]> before(URI url) {
        try {
            return files.stream()
                    .filter(f -> f.url().equals(url.toString()))
                    .findFirst()
                    .flatMap(keeper::bytes);
        } catch (StorageException e) {
            LOG.warn("cannot compare {} with what was kept of it: {}", url, e.getMessage());
            return Optional.empty();
        }
    }

    private boolean isSameText(byte[] before, Fetched now) {
        var then = text(before, now.contentType());
        return then.isPresent() && then.equals(text(now.body(), now.contentType()));
    }

    /** Empty for pictures and the like: of those the bytes decide. */
    private Optional<String> text(byte[] bytes, Optional<String> contentType) {
        try {
            return source.read(bytes, contentType) instanceof ReadResult.Readable read
                    ? Optional.of(DocumentText.of(read.document())).filter(text -> !text.isEmpty())
                    : Optional.empty();
        } catch (ReaderUnavailableException e) {
            return Optional.empty();
        }
    }
}
