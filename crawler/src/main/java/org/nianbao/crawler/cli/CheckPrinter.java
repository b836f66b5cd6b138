package org.nianbao.crawler.cli;

import java.io.IOException;

/** Prints what was checked, file by file. */
interface CheckPrinter extends AutoCloseable {

    void print(CheckedFile file);

    /**
     * Prints what stands under all files. Not called if something broke off before, so that nothing looks complete that is not.
     *
     * @param exit with which the command will end
     */
    void end(int exit);

    @Override
    void close() throws IOException;
}
