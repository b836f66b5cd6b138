package org.nianbao.crawler.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
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

    /** The body broke off; what had arrived of it stands in the file just so. */
    static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient byte[] bytes;

        BrokenOff(IOException cause, byte[] bytes) {
            super(cause);
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
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

    private static final int BUFFER = 16 * 1024;
    private static final int MOST = Integer.MAX_VALUE - 16;

    /** Types of files that are themselves compressed and must stay so. */
    private static final List<String> ARCHIVES = List.of("gzip", "tar", "tgz", "octet-stream", "compress", "download");

    private BodyReader() {}

    static byte[] read(Response response, Limit limit) throws IOException {
        if (!limit.cut() && response.body().contentLength() > limit.bytes()) {
            throw new OverLimit();
        }
        if (response.header("Content-Length") != null && response.body().contentLength() < 0) {
            throw new ProtocolException("a length that is no number"); // then nobody can tell where it breaks off
        }
        var wire = new BufferedInputStream(response.body().byteStream());
        if (response.code() == 206) {
            return readUpTo(wire, limit); // a piece of a file may begin like anything
        }
        var zipped = startsAsGzip(wire);
        var encoding = Optional.ofNullable(response.header("Content-Encoding"))
                .map(e -> e.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (!zipped && isForeign(encoding)) {
            throw new UnknownEncoding(encoding.substring(0, Math.min(20, encoding.length())));
        }
        var decode = zipped && (encoding.contains("gzip") || !isArchive(response.header("Content-Type", "")));
        return decode ? unzipped(wire, limit) : readUpTo(wire, limit);
    }

    private static byte[] unzipped(InputStream wire, Limit limit) throws IOException {
        try {
            return readUpTo(new GZIPInputStream(wire), limit);
        } catch (BrokenOff e) {
            throw new IOException(e.getCause()); // half of it is half of nothing
        }
    }

    private static byte[] readUpTo(InputStream in, Limit limit) throws IOException {
        int most = (int) Math.min(limit.bytes(), MOST);
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        try {
            while (bytes.size() < most) {
                int n = in.read(buffer, 0, Math.min(buffer.length, most - bytes.size()));
                if (n < 0) {
                    return bytes.toByteArray();
                }
                bytes.write(buffer, 0, n);
            }
            if (!limit.cut() && in.read() >= 0) {
                throw new OverLimit();
            }
            return bytes.toByteArray();
        } catch (OverLimit e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenOff(e, bytes.toByteArray());
        }
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
