package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the second page of a list may lie when nothing tells it: {@code stem_1} or {@code stem_2}, no more. What is found so is
 * only believed if it links to the same part of the portal as the first page, and never proves that a list is complete.
 */
final class Guesses {

    private static final Pattern FILE = Pattern.compile("/([A-Za-z]\\w{0,40})\\.(s?html?)$");

    private Guesses() {}

    /** The addresses where further pages may lie. */
    static Optional<PageAddress> of(URI column) {
        var path = Optional.ofNullable(column.getPath()).orElse("");
        if (column.getQuery() != null || column.getFragment() != null) {
            return Optional.empty();
        }
        var file = FILE.matcher(path);
        return path.endsWith("/")
                ? Optional.of(new PageAddress.NumberedFile("index", "html", true))
                : file.find()
                        ? Optional.of(new PageAddress.NumberedFile(file.group(1), file.group(2), true))
                        : Optional.empty();
    }

    /** Whether a page links to the part of the portal to which the first one does. */
    static boolean isAkin(Listing first, Listing other) {
        var prefixes = first.rows().stream().map(r -> prefix(r.item().url())).collect(Collectors.toSet());
        return other.rows().stream()
                .anyMatch(r -> prefixes.contains(prefix(r.item().url())));
    }

    private static List<String> prefix(URI url) {
        var steps = Optional.ofNullable(url.getPath()).orElse("").split("/", -1);
        return List.of(
                String.valueOf(url.getHost()), steps.length > 2 ? steps[1] : "", steps.length > 3 ? steps[2] : "");
    }
}
