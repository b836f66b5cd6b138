package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows to someone who looks for a column.
 *
 * @param url its address after redirects
 * @param title its {@code <title>}
 * @param links all its links, menus included, and the choices of its drop-down lists that are addresses
 * @param frames pages that it shows in frames
 * @param foreign pages of other sites that it shows in frames
 * @param metas the tags that 国办发〔2017〕47号 asks of every portal, names in lower case, such as {@code sitename}
 * @param report the report, if the page is one
 * @param scripted whether a script fills its list
 */
public record PageSketch(
        URI url,
        String title,
        List<PageLink> links,
        List<URI> frames,
        List<URI> foreign,
        Map<String, String> metas,
        Optional<ListItem> report,
        boolean scripted) {

    public PageSketch {
        links = List.copyOf(links);
        frames = List.copyOf(frames);
        foreign = List.copyOf(foreign);
        metas = Map.copyOf(metas);
    }

    /** A tag of the page; empty where it is missing or says nothing. */
    public Optional<String> meta(String name) {
        return Optional.ofNullable(metas.get(name)).filter(v -> !v.isBlank() && !v.equals("null"));
    }
}
