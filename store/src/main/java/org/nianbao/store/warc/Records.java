package org.nianbao.store.warc;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Sha256;

/**
 * WARC 1.1 records. Digests are SHA-256 in hexadecimal, as in the names of archived files; jwarc's own base32 has a padding
 * that its validator refuses.
 */
final class Records {

    private Records() {}

    static WarcRecord info(String file, Instant at, Map<String, List<String>> fields) {
        var builder = new Warcinfo.Builder().filename(file);
        return stamped(builder, UUID.randomUUID(), at, format(fields)).build();
    }

    /**
     * The main record first, the request last: a piece without its request was torn.
     *
     * @param payload hash of the body, if there is one
     */
    static List<WarcRecord> of(Capture.Http capture, UUID id, Optional<String> payload, Optional<Exhibit> refersTo) {
        var records = new ArrayList<WarcRecord>();
        records.add(refersTo.<WarcRecord>map(earlier -> revisit(capture, id, earlier))
                .orElseGet(() -> response(capture, id, payload)));
        if (!capture.trouble().isEmpty()) {
            var fields = Map.of("outcome", List.of(capture.trouble()));
            var metadata = new WarcMetadata.Builder().targetURI(capture.url()).concurrentTo(urn(id));
            records.add(stamped(metadata, UUID.randomUUID(), capture.at(), format(fields))
                    .build());
        }
        var request = new WarcRequest.Builder(capture.url()).concurrentTo(urn(id));
        records.add(blocked(
                        request,
                        UUID.randomUUID(),
                        capture.at(),
                        MediaType.HTTP_REQUEST,
                        capture.request(),
                        new byte[0])
                .build());
        return records;
    }

    static WarcRecord of(Capture.Silence silence, UUID id) {
        var builder = new WarcMetadata.Builder().targetURI(silence.url());
        return stamped(builder, id, silence.at(), format(silence.fields())).build();
    }

    private static WarcRecord response(Capture.Http capture, UUID id, Optional<String> payload) {
        var builder = new WarcResponse.Builder(capture.url());
        payload.ifPresent(sha256 -> builder.setHeader("WARC-Payload-Digest", label(sha256)));
        capture.cut().map(cut -> WarcTruncationReason.valueOf(cut.name())).ifPresent(builder::truncated);
        return answer(builder, capture, id, capture.body()).build();
    }

    private static WarcRecord revisit(Capture.Http capture, UUID id, Exhibit earlier) {
        var profile = capture.status() == 304
                ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
                : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
        var held = earlier.held().orElseThrow();
        var builder = new WarcRevisit.Builder(capture.url(), profile)
                .refersTo(urn(earlier.record()), held.url(), held.at().truncatedTo(ChronoUnit.MILLIS))
                .setHeader("WARC-Payload-Digest", label(earlier.payload().orElseThrow()));
        return answer(builder, capture, id, new byte[0]).build();
    }

    private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>> B answer(
            B builder, Capture.Http capture, UUID id, byte[] body) {
        capture.address().ifPresent(builder::ipAddress);
        builder.setHeader("WARC-Protocol", capture.protocol());
        return blocked(builder, id, capture.at(), MediaType.HTTP_RESPONSE, capture.head(), body);
    }

    private static <R extends WarcRecord, B extends WarcRecord.AbstractBuilder<R, B>> B stamped(
            B builder, UUID id, Instant at, byte[] fields) {
        return blocked(builder, id, at, MediaType.WARC_FIELDS, fields, new byte[0]);
    }

    private static <R extends WarcRecord, B extends WarcRecord.AbstractBuilder<R, B>> B blocked(
            B builder, UUID id, Instant at, MediaType type, byte[] head, byte[] body) {
        var digest = Sha256.digest();
        digest.update(head);
        digest.update(body);
        var block = new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(body));
        return builder.version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(at.truncatedTo(ChronoUnit.MILLIS))
                .setHeader("WARC-Block-Digest", label(Sha256.hex(digest.digest())))
                .body(type, Channels.newChannel(block), (long) head.length + body.length);
    }

    static String label(String sha256) {
        return "sha256:" + sha256;
    }

    private static URI urn(UUID id) {
        return URI.create("urn:uuid:" + id);
    }

    private static byte[] format(Map<String, List<String>> fields) {
        var text = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(
                value -> text.append(name).append(": ").append(value).append("\r\n")));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
