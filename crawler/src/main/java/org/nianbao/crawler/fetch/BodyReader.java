package org.nianbao.crawler.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body and counts the decoded bytes, so that a few compressed kilobytes cannot fill the memory. OkHttp's own gzip
 * has no such limit and is therefore not used.
 */
final class BodyReader {

    /**
     * How much is read.
     *
     * @param bytes most decoded bytes
     * @param cut whether a longer body is cut there, or else refused
     */
    record Limit(long bytes, boolean cut) {}

    /** The body is longer than allowed. */
    static final class OverLimit extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The server chose an encoding that was not offered. */
    static final class UnknownEncoding extends IOException {
        private static final long serialVersionUID = 1L;
        private final String encoding;

        UnknownEncoding(String encoding) {
            this.encoding = encoding;
        }

        String detail() {
            return "garbled: the body comes in an encoding that was not asked for (" + encoding + ")";
        }
    }

    private static final int MOST = Integer.MAX_VALUE - 16;

    /** Types of files that are themselves compressed and must stay so. */
    private static final List<String> ARCHIVES = List.of("gzip", "tar", "tgz", "octet-stream", "compress", "download");

    private BodyReader() {}

    static byte[] read(Response response, Limit limit) throws IOException {
        if (!limit.cut() && response.body().contentLength() > limit.bytes()) {
            throw new OverLimit();
        }
        var wire = new BufferedInputStream(response.body().byteStream());
        var zipped = startsAsGzip(wire);
        var encoding = Optional.ofNullable(response.header("Content-Encoding"))
                .map(e -> e.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (!zipped && isForeign(encoding)) {
            throw new UnknownEncoding(encoding.substring(0, Math.min(20, encoding.length())));
        }
        var decode = zipped && (encoding.contains("gzip") || !isArchive(response.header("Content-Type", "")));
        return readUpTo(decode ? new GZIPInputStream(wire) : wire, limit);
    }

    private static byte[] readUpTo(InputStream in, Limit limit) throws IOException {
        int most = (int) Math.min(limit.bytes(), MOST);
        var bytes = in.readNBytes(most);
        if (!limit.cut() && bytes.length == most && in.read() >= 0) {
            throw new OverLimit();
        }
        return bytes;
    }

    /** Some portals send gzip unasked and unannounced. */
    private static boolean startsAsGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        var zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped;
    }

    /** A server that says gzip and sends plain bytes is forgiven: the bytes decide. */
    private static boolean isForeign(String encoding) {
        return !encoding.isEmpty()
                && !encoding.equals("identity")
                && !encoding.contains("gzip")
                && !encoding.equals("utf-8");
    }

    private static boolean isArchive(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(type::contains);
    }
}
