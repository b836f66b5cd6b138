package org.nianbao.crawler.sweep;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.walk.ArticlePages;
import org.nianbao.parser.Words;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/** Reads the pages of one article as one document. */
final class Joined {

    private Joined() {}

    /** The first page with the rest of its article; unreadable if some of it is missing. */
    static ReadResult read(DocumentSource source, Fetched first, ArticlePages.Rest rest) {
        var result = source.read(first.body(), first.contentType());
        if (!(result instanceof ReadResult.Readable own)
                || (rest.further().isEmpty() && rest.missing().isEmpty())) {
            return result;
        }
        var document = own.document();
        if (rest.missing().isPresent()) {
            return new ReadResult.Unreadable(document.format(), Words.of("read.pageMissing"));
        }
        var titles = new ArrayList<>(document.titles());
        var blocks = new ArrayList<Block>(rest.shell() ? List.of() : document.blocks());
        for (var page : rest.further()) {
            var read = source.read(page.body(), page.contentType());
            if (!(read instanceof ReadResult.Readable more)) {
                return read;
            }
            titles.addAll(rest.shell() ? more.document().titles() : List.of());
            blocks.addAll(more.document().blocks());
        }
        return blocks.size() > Limits.USUAL.blocks()
                ? new ReadResult.Unreadable(document.format(), Words.of("read.limit.blocks", Limits.USUAL.blocks()))
                : new ReadResult.Readable(new Document(document.format(), titles, blocks));
    }
}
