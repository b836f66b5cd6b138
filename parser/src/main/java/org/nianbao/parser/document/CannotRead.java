package org.nianbao.parser.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.parser.Words;

/** Ends the reading of a document; becomes {@link ReadResult.Unreadable}. Says nothing about the agency. */
public final class CannotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many files are named to a person. */
    private static final int FIRST_NAMES = 5;

    private final transient Words reason;

    private CannotRead(Words reason, @Nullable Throwable cause) {
        super(reason.key(), cause, false, false);
        this.reason = reason;
    }

    /**
     * A cap of {@link Limits} is exceeded.
     *
     * @param what the cap's name there
     */
    public static CannotRead limit(String what, int limit) {
        return new CannotRead(Words.of("read.limit." + what, limit), null);
    }

    /** The bytes break the rules of their format; {@code cause} says where. */
    public static CannotRead damaged(Throwable cause) {
        return new CannotRead(Words.of("read.damaged"), cause);
    }

    /** As {@link #damaged(Throwable)}, where no library complained. */
    public static CannotRead damaged() {
        return new CannotRead(Words.of("read.damaged"), null);
    }

    /** It opens with a password only. */
    public static CannotRead encrypted() {
        return new CannotRead(Words.of("read.encrypted"), null);
    }

    /** Pages that are pictures, without text (扫描件). */
    public static CannotRead scan() {
        return new CannotRead(Words.of("read.scan"), null);
    }

    /** Glyphs without letters, or letters that are noise. */
    public static CannotRead garbled() {
        return new CannotRead(Words.of("read.garbled"), null);
    }

    /** It has no text at all. */
    public static CannotRead empty() {
        return new CannotRead(Words.of("read.empty"), null);
    }

    /** A container that holds no document, or several; or a kind of document that is no report. */
    public static CannotRead unknown() {
        return new CannotRead(Words.of("read.unknown"), null);
    }

    /** A packed file in which several documents lie: which one is meant is not for us to say. */
    static CannotRead several(List<String> names) {
        var first = String.join("、", names.subList(0, Math.min(names.size(), FIRST_NAMES)));
        return new CannotRead(Words.of("read.several", names.size(), first), null);
    }

    /** A packed file without a document. */
    static CannotRead noDocument() {
        return new CannotRead(Words.of("read.noDocument"), null);
    }

    /** A spreadsheet or slides (电子表格、演示文稿). */
    public static CannotRead spreadsheet() {
        return new CannotRead(Words.of("read.spreadsheet"), null);
    }

    public Words reason() {
        return reason;
    }
}
