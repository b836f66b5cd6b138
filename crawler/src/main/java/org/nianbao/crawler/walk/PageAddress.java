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
     * Addresses made by a pattern.
     *
     * @param template with {@code {p}} for the number of the page and {@code {r}} for the number counted from the end
     * @param pages number of pages
     */
    record Template(String template, int pages) implements PageAddress {
        @Override
        public List<URI> of(URI column, int page) {
            var address =
                    template.replace("{p}", Integer.toString(page)).replace("{r}", Integer.toString(pages + 1 - page));
            return Links.resolve(column, address).stream().toList();
        }
    }

    /**
     * The column's own address with the number of rows to pass over as a parameter.
     *
     * @param size rows on a page
     */
    record Offset(String name, int size) implements PageAddress {
        @Override
        public List<URI> of(URI column, int page) {
            return parameter(column, name, (page - 1) * size);
        }
    }

    /**
     * EasySite's pages: a file named for the module, or a query.
     *
     * @param name of the module in names of files
     * @param module its full id
     * @param pageId of the column, where the page tells it
     */
    record Module(String name, String suffix, String module, Optional<String> pageId) implements PageAddress {
        @Override
        public List<URI> of(URI column, int page) {
            var file = name + "-" + page + "." + suffix;
            var query = pageId.map(id ->
                    "/eportal/ui?pageId=" + id + "&currentPage=" + page + "&moduleId=" + module + "&staticRequest=yes");
            return Stream.concat(Stream.of(file), query.stream())
                    .flatMap(reference -> Links.resolve(column, reference).stream())
                    .toList();
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
            return parameter(column, name, page);
        }
    }

    private static List<URI> parameter(URI column, String name, int value) {
        var url = okhttp3.HttpUrl.parse(column.toString());
        return url == null
                ? List.of()
                : List.of(url.newBuilder()
                        .setQueryParameter(name, Integer.toString(value))
                        .build()
                        .uri());
    }
}
