package org.nianbao.parser.document;

import java.io.IOException;

/** The boundary around a reader: what its libraries throw at broken bytes becomes a reason. */
public final class Boundary {

    private Boundary() {}

    /** What a reader does within. */
    public interface Reading {
        Document document() throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws CannotRead if the reader says so, or fails
     */
    public static Document around(Limits limits, Reading reading) {
        try {
            return reading.document();
        } catch (CannotRead e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw CannotRead.damaged(e);
        } catch (AssertionError e) {
            // POI asserts what a damaged file breaks.
            throw CannotRead.damaged(e);
        } catch (StackOverflowError e) {
            throw CannotRead.limit("depth", limits.depth());
        }
    }
}
