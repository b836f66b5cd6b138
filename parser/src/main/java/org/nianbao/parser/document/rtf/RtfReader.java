package org.nianbao.parser.document.rtf;

import org.nianbao.parser.document.Boundary;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Limits;

/** Reads RTF: the text as printed, without what is deleted, hidden or on every page. */
public final class RtfReader {

    private RtfReader() {}

    /**
     * Reads a file.
     *
     * @throws CannotRead if it breaks off, is beyond a cap, or holds no text
     */
    public static Document read(byte[] bytes, Limits limits) {
        return Boundary.around(limits, () -> new RtfGroups(bytes, limits).read());
    }
}
