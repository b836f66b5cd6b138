package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the further pages of a list lie. */
sealed interface PageAddress {

    /** The addresses a page may have, the likelier first; empty when none can be made. */
    List<URI> of(URI column, int page);

    /**
     * Numbered files beside the first page.
     *
     * @param prefix name before the number, without the underscore
     * @param suffix extension without the dot
     * @param zeroBased whether page 2 is number 1; some portals of that family count from 1 all the same
     */
    record NumberedFile(String prefix, String suffix, boolean zeroBased) implements PageAddress {
        @Override
        public List<URI> of(URI column, int page) {
            var oneBased = file(column, page);
            return zeroBased
                    ? Stream.of(file(column, page - 1), oneBased)
                            .flatMap(Optional::stream)
                            .toList()
                    : oneBased.stream().toList();
        }

        private Optional<URI> file(URI column, int number) {
            return Links.resolve(column, prefix + "_" + number + "." + suffix);
        }
    }

    /**
     * The column's own address with the page number as a parameter.
     *
     * @param name of the parameter
     */
    record Parameter(String name) implements PageAddress {
        @Override
        public List<URI> of(URI column, int page) {
            var url = okhttp3.HttpUrl.parse(column.toString());
            return url == null
                    ? List.of()
                    : List.of(url.newBuilder()
                            .setQueryParameter(name, Integer.toString(page))
                            .build()
                            .uri());
        }
    }
}
