package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.fetch.ContentName;
import org.nianbao.store.ClaimedDate;

/**
 * A page behind a list item.
 *
 * @param title the page's own title, or the list's
 * @param dates every date of publication the page claims (meta, element, page, url, header), in that order
 * @param hasBody whether it has a text of its own, or is only a shell around files
 * @param attachments files it links to or embeds
 * @param origin whose page it is, in its own words
 */
public record Article(
        String title, List<ClaimedDate> dates, boolean hasBody, List<Attachment> attachments, Origin origin) {
    public Article {
        dates = List.copyOf(dates);
        attachments = List.copyOf(attachments);
    }

    /**
     * A file linked from a page.
     *
     * @param url where it lies
     * @param name what the link calls it, else the end of its address; data, never a path
     * @param named whether that name is one of a file, so that the server's own word is not needed
     * @param second where else it may lie, if nothing answers there
     */
    public record Attachment(URI url, String name, boolean named, Optional<URI> second) {

        /** The name, once the file is here. */
        public String called(Optional<String> disposition) {
            return named ? name : disposition.flatMap(ContentName::of).orElse(name);
        }

        /** Whether its address or name is that of a document, so that a page in its place is none. */
        public boolean isDocument() {
            return Attachments.isDocument(url, name);
        }
    }
}
