package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import org.nianbao.store.ClaimedDate;

/**
 * A page behind a list item.
 *
 * @param title the page's own title, or the list's
 * @param dates every date of publication the page claims (meta, element, page, url, header), in that order
 * @param hasBody whether it has a text of its own, or is only a shell around files
 * @param attachments files it links to or embeds
 */
public record Article(String title, List<ClaimedDate> dates, boolean hasBody, List<Attachment> attachments) {
    public Article {
        dates = List.copyOf(dates);
        attachments = List.copyOf(attachments);
    }

    /**
     * A file linked from a page.
     *
     * @param url where it lies
     * @param name what the link calls it; data, never a path
     */
    public record Attachment(URI url, String name) {}
}
