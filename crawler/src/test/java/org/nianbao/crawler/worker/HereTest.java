package org.nianbao.crawler.worker;

import org.nianbao.parser.document.DocumentSource;

class HereTest extends DocumentSourceContract {

    @Override
    DocumentSource source() {
        return DocumentSource.HERE;
    }
}
