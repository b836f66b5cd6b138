package org.nianbao.store;

import java.nio.file.Path;

/** Something that is wrong with the archive. */
public sealed interface ArchiveProblem {

    /** The file concerned, absolute or relative as the archive's root is. */
    Path path();

    /**
     * A document is known but its file is gone.
     *
     * @param path where it should lie
     * @param sha256 its hash
     */
    record Missing(Path path, String sha256) implements ArchiveProblem {}

    /**
     * A file no longer has the content its name says.
     *
     * @param path the file
     * @param sha256 the hash in its name
     * @param actual the hash of its bytes
     */
    record Altered(Path path, String sha256, String actual) implements ArchiveProblem {}

    /**
     * A file that no document stands for. One that a killed writer archived just before it died is harmless.
     *
     * @param path the file
     */
    record Unknown(Path path) implements ArchiveProblem {}

    /**
     * A file that the disk does not give back.
     *
     * @param path the file
     * @param detail the error
     */
    record Unreadable(Path path, String detail) implements ArchiveProblem {}
}
