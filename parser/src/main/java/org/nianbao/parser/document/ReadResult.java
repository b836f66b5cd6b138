package org.nianbao.parser.document;

import org.nianbao.parser.Words;

/** What became of a file. */
public sealed interface ReadResult {

    /** The file was read. */
    record Readable(Document document) implements ReadResult {}

    /**
     * The file could not be read; says nothing about the agency.
     *
     * @param format what the file is, as far as its bytes tell
     * @param reason why, from the parser's bundle
     */
    record Unreadable(Format format, Words reason) implements ReadResult {}
}
