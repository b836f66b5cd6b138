package org.nianbao.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.nianbao.store.DataDir;
import org.nianbao.store.Sha256;

/** Copies files whose hash is known; what turns out to be something else is not kept. */
final class HashedCopy {

    private static final int BLOCK = 64 * 1024;

    private long bytes;

    /** Bytes copied so far. */
    long bytes() {
        return bytes;
    }

    /** Copies a whole file; false if it is missing or has another hash. */
    boolean all(Path from, Path to, String sha256) throws IOException {
        return beginning(from, to, Long.MAX_VALUE, sha256);
    }

    /** Copies so many bytes from the start of a file; false if they are missing or have another hash. */
    boolean beginning(Path from, Path to, long length, String sha256) throws IOException {
        var folder = Objects.requireNonNull(to.getParent());
        Files.createDirectories(folder);
        var part = to.resolveSibling(to.getFileName() + ".part");
        try (InputStream in = Files.newInputStream(from);
                var out = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var digest = Sha256.digest();
            var block = new byte[BLOCK];
            long left = length;
            while (left > 0) {
                int read = in.read(block, 0, (int) Math.min(left, BLOCK));
                if (read < 0) {
                    break;
                }
                digest.update(block, 0, read);
                for (var rest = ByteBuffer.wrap(block, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                left -= read;
            }
            if (!Sha256.hex(digest.digest()).equals(sha256)) {
                Files.delete(part);
                return false;
            }
            out.force(true);
            bytes += out.size();
        } catch (NoSuchFileException missing) {
            return false;
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DataDir.force(folder);
        return true;
    }
}
