package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.walk.ListItem;

/**
 * A page of a column that is to be read.
 *
 * @param label the words that led there; empty for the column itself
 * @param place whose folder it is
 * @param depth steps from the column
 * @param elsewhere whether another host's column is read; from there no third host is visited
 * @param row the row that leads there, if it may be the report itself
 */
record Step(
        URI url,
        String label,
        Optional<URI> referer,
        Place place,
        int depth,
        boolean elsewhere,
        Optional<ListItem> row) {

    static Step root(URI column, Optional<URI> referer) {
        return new Step(column, "", referer, Place.COLUMN, 0, false, Optional.empty());
    }

    Step into(Folder folder, URI from) {
        return new Step(
                folder.url(),
                folder.label(),
                Optional.of(from),
                place.inside(folder.name()),
                depth + 1,
                elsewhere || folder.elsewhere(),
                folder.row());
    }

    Step frame(URI shown, URI from) {
        return new Step(shown, "frame", Optional.of(from), place, depth + 1, elsewhere, Optional.empty());
    }

    Step above(URI parent) {
        return new Step(
                parent, "the folder above", Optional.of(url), Place.COLUMN, depth + 1, elsewhere, Optional.empty());
    }
}
