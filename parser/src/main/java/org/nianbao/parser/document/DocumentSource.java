package org.nianbao.parser.document;

import java.util.Optional;

/** Where documents come from: read here, or by another process on our behalf. */
@FunctionalInterface
public interface DocumentSource {

    /** Reads in this process, under the usual caps. */
    DocumentSource HERE = (bytes, contentType) -> Documents.read(bytes, contentType, Limits.USUAL);

    /**
     * Reads a file.
     *
     * @param bytes the whole file
     * @param contentType what the server said it is, if it came from one
     * @throws ReaderUnavailableException if nothing can be read at present, whatever the file
     */
    ReadResult read(byte[] bytes, Optional<String> contentType);
}
