package org.nianbao.crawler.worker;

/** The worker is well, but its program failed over a file. */
final class WorkerFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param exception the simple name of what was thrown there
     */
    WorkerFailedException(String exception) {
        super(exception);
    }
}
