package org.nianbao.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One exchange with a portal, as it lies in a WARC file: the records of its answer and its request in one piece.
 *
 * @param file id of the WARC file
 * @param offset where the piece begins; the main record stands first
 * @param bytes its length, compressed as it lies there
 * @param crc CRC-32C of those bytes
 * @param record id of the main record ({@code urn:uuid:…})
 * @param kind of the main record
 * @param status HTTP status, 0 if there was no answer
 * @param payload SHA-256 of the decoded body, or of the body that an unchanged answer stands for; 64 hex digits
 * @param held set if the payload itself is in this record, and not in an earlier one
 */
public record Exhibit(
        long file,
        long offset,
        long bytes,
        int crc,
        UUID record,
        Kind kind,
        int status,
        Optional<String> payload,
        Optional<Held> held) {

    /** Longest WARC file, so that a place in it fits the lower half of an id. */
    public static final long MOST_BYTES = 1L << 32;

    public Exhibit {
        if (offset < 0 || offset >= MOST_BYTES) {
            throw new IllegalArgumentException("offset " + offset);
        }
    }

    /** Type of a WARC record. */
    public enum Kind {
        /** An answer with its body. */
        RESPONSE,
        /** An answer whose body was met before. */
        REVISIT,
        /** There was no answer. */
        METADATA;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Where and when a payload was met that later records only refer to.
     *
     * @param url as asked for
     * @param at when it came
     */
    public record Held(String url, Instant at) {}

    /** File and offset in one number. */
    public long id() {
        return file << 32 | offset;
    }

    /** Where the piece ends. */
    public long end() {
        return offset + bytes;
    }
}
