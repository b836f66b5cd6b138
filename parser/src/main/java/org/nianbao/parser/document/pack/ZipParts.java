package org.nianbao.parser.document.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** The parts of a ZIP file in memory. Counts what it inflates, over all parts: a bomb ends at the cap. */
public final class ZipParts implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final Limits limits;
    private int inflated;

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @throws CannotRead if it is no ZIP file or has too many entries
     */
    public static ZipParts open(byte[] bytes, Limits limits) {
        // Counted before they are listed: a list of a million names is large itself.
        if (ZipDirectory.of(bytes).names(limits.entries() + 1).size() > limits.entries()) {
            throw CannotRead.limit("entries", limits.entries());
        }
        try {
            var zip = ZipFile.builder().setByteArray(bytes).get();
            if (Collections.list(zip.getEntries()).size() > limits.entries()) {
                zip.close();
                throw CannotRead.limit("entries", limits.entries());
            }
            return new ZipParts(zip, limits);
        } catch (IOException | IllegalArgumentException e) {
            throw CannotRead.damaged(e);
        }
    }

    /** Names of the files in it, in their order there; folders left out. Data, never paths. */
    public List<String> names() {
        var names = new ArrayList<String>();
        for (var entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /**
     * One part, inflated.
     *
     * @param name as in {@link #names()}; a leading slash is ignored
     * @throws CannotRead if it is encrypted or damaged, or all parts so far are larger than the cap
     */
    public Optional<byte[]> part(String name) {
        var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(inflate(entry));
    }

    /** How many bytes have been unpacked so far. */
    public int inflated() {
        return inflated;
    }

    private byte[] inflate(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw CannotRead.encrypted();
        }
        try (var in = zip.getInputStream(entry)) {
            return read(in, entry.getSize());
        } catch (IOException | IllegalArgumentException e) {
            throw CannotRead.damaged(e);
        }
    }

    /** In one buffer, which is the part in the end if its size is as claimed; it grows if the claim falls short. */
    private byte[] read(InputStream in, long claimed) throws IOException {
        int left = limits.inflated() - inflated;
        var part = new byte[(int) Math.max(0, Math.min(claimed, left))];
        int n = in.readNBytes(part, 0, part.length);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (n == left) {
                throw CannotRead.limit("inflated", limits.inflated() >> 20);
            }
            if (n == part.length) {
                part = Arrays.copyOf(part, (int) Math.min(left, Math.max(CHUNK, 2L * n)));
            }
            part[n] = (byte) next;
            n += 1 + in.readNBytes(part, n + 1, part.length - n - 1);
        }
        inflated += n;
        return n == part.length ? part : Arrays.copyOf(part, n);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw CannotRead.damaged(e);
        }
    }
}
