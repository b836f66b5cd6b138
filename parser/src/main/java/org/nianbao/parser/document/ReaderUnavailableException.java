package org.nianbao.parser.document;

/** The reader itself is not there: a matter for the operator, which says nothing about any file. */
public final class ReaderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param why what stood in the way, for the operator
     */
    public ReaderUnavailableException(String why) {
        super(why);
    }
}
