package org.nianbao.store.warc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.nianbao.store.Exhibit;

/**
 * What a killed writer left behind the part of a WARC file that is written down: whole exchanges, which are kept because
 * remembered pages may stand on them, and perhaps a torn one.
 *
 * @param exhibits the whole ones
 * @param end where the last of them ends
 */
record Tail(List<Exhibit> exhibits, long end) {

    static Tail read(FileChannel file, long id, long from) throws IOException {
        if (Members.end(file, from).isEmpty()) {
            return new Tail(List.of(), from);
        }
        file.position(from);
        var reader = new WarcReader(file); // not closed, since it would close the caller's file
        var exhibits = new ArrayList<Exhibit>();
        Optional<Exhibit> main = Optional.empty();
        long whole = from;
        long at = from;
        for (var next = Members.end(file, at); next.isPresent(); next = Members.end(file, at)) {
            reader.position(at);
            long end = next.getAsLong();
            var record = reader.next().orElseThrow();
            if (record instanceof WarcResponse || record instanceof WarcRevisit) {
                main = Optional.of(exhibit(id, at, (WarcCaptureRecord) record));
            } else if (isLast(record)) {
                var first = main.isPresent() ? main.get() : exhibit(id, at, (WarcCaptureRecord) record);
                exhibits.add(spanning(file, first, end));
                main = Optional.empty();
            }
            whole = main.isPresent() ? whole : end;
            at = end;
        }
        return new Tail(List.copyOf(exhibits), whole);
    }

    /** A request ends an exchange; a record that belongs to no other is one by itself. */
    private static boolean isLast(WarcRecord record) {
        return record instanceof WarcRequest
                || (record instanceof WarcMetadata metadata
                        && metadata.concurrentTo().isEmpty());
    }

    private static Exhibit spanning(FileChannel file, Exhibit main, long end) throws IOException {
        return new Exhibit(
                main.file(),
                main.offset(),
                end - main.offset(),
                Pieces.crc(file, main.offset(), end),
                main.record(),
                main.kind(),
                main.status(),
                main.payload(),
                main.held());
    }

    private static Exhibit exhibit(long file, long offset, WarcCaptureRecord record) throws IOException {
        var payload = record.payloadDigest().map(digest -> HexFormat.of().formatHex(digest.bytes()));
        var held = payload.filter(
                        p -> record instanceof WarcResponse && record.truncated() == WarcTruncationReason.NOT_TRUNCATED)
                .map(p -> new Exhibit.Held(record.target(), record.date()));
        return new Exhibit(file, offset, 0, 0, uuid(record), kind(record), status(record), payload, held);
    }

    private static UUID uuid(WarcRecord record) {
        return UUID.fromString(record.id().getSchemeSpecificPart().substring("uuid:".length()));
    }

    private static Exhibit.Kind kind(WarcTargetRecord record) {
        if (record instanceof WarcResponse) {
            return Exhibit.Kind.RESPONSE;
        }
        return record instanceof WarcRevisit ? Exhibit.Kind.REVISIT : Exhibit.Kind.METADATA;
    }

    private static int status(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response.http().status();
        }
        return record instanceof WarcRevisit revisit ? revisit.http().status() : 0;
    }
}
