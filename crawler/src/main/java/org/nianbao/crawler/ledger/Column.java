package org.nianbao.crawler.ledger;

/**
 * A column of a sheet.
 *
 * @param key of its head, in the bundle of this package
 * @param width in characters of the usual size
 * @param wrapped whether long text goes on in the next line
 */
record Column(String key, int width, boolean wrapped) {

    static Column of(String key, int width) {
        return new Column(key, width, false);
    }

    /** One for sentences. */
    static Column wrapping(String key, int width) {
        return new Column(key, width, true);
    }
}
