package org.nianbao.crawler.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.nianbao.parser.check.Finding;

/** Prints what was checked, file by file. */
interface CheckPrinter extends AutoCloseable {

    void print(CheckedFile file);

    /**
     * Prints what the files say of each other (SET), once all are printed. A letter to one agency has no place for it.
     *
     * @param findings by the name of the file; files of which nothing is said are not in it
     */
    default void together(Map<String, List<Finding>> findings) {}

    /**
     * Prints what stands under all files. Not called if something broke off before, so that nothing looks complete that is not.
     *
     * @param exit with which the command will end
     */
    void end(int exit);

    @Override
    void close() throws IOException;
}
