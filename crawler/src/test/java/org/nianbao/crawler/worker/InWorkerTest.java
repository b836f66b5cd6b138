package org.nianbao.crawler.worker;

import org.junit.jupiter.api.AfterAll;
import org.nianbao.parser.document.DocumentSource;

class InWorkerTest extends DocumentSourceContract {

    private static final WorkerSource SOURCE = WorkerSource.usual();

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @Override
    DocumentSource source() {
        return SOURCE;
    }
}
