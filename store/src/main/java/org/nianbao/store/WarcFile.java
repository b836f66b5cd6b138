package org.nianbao.store;

/**
 * A WARC file, as far as its content is written down.
 *
 * @param id ascending
 * @param name its name in the directory; made by us
 * @param bytes how many bytes from its start are written down; more may follow in a file that is open
 * @param sha256 of those bytes, 64 hex digits
 * @param closed whether nothing more will be added
 */
public record WarcFile(long id, String name, long bytes, String sha256, boolean closed) {

    /** SHA-256 of nothing. */
    public static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
