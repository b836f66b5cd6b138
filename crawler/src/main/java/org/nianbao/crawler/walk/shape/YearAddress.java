package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The year in the address of a folder: {@code 2022n/}, {@code nb_2022n/}, {@code gknb2017/}, {@code c2025niandu5},
 * {@code ?year=2024}. Months (202301), days and ids are no years.
 */
final class YearAddress {

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)(?:year|nd|nf|niandu|y|years)=(20\\d{2})(?:&|$)");

    /** A number behind an underscore is the system's way to tell folders of one name apart, unless it may be a year. */
    private static final Pattern DUPLICATE = Pattern.compile("_(?!20\\d{2}$)\\d{3,10}$");

    private static final Pattern NAME = Pattern.compile("([a-z_-]{0,20})(20\\d{2})([a-z_-]{0,24})(\\d{0,2})");
    private static final Pattern DOCUMENT = Pattern.compile("(?:index|default|list|[a-z_]{0,20}list|jump)\\.\\w{2,5}");

    private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,5}$");

    private YearAddress() {}

    static OptionalInt of(URI url) {
        var query = Optional.ofNullable(url.getQuery()).orElse("").toLowerCase(Locale.ROOT);
        var parameter = PARAMETER.matcher(query);
        return parameter.find() ? year(parameter.group(1)) : ofFolder(folder(url));
    }

    /** The last folder of an address, or the page's own name where it is not one of those that every folder has. */
    private static String folder(URI url) {
        var path = Optional.ofNullable(url.getPath()).orElse("").toLowerCase(Locale.ROOT);
        int slash = path.lastIndexOf('/');
        var last = path.substring(slash + 1);
        if (last.isEmpty() || DOCUMENT.matcher(last).matches()) {
            var above = path.substring(0, Math.max(0, slash));
            return above.substring(above.lastIndexOf('/') + 1);
        }
        return EXTENSION.matcher(last).replaceFirst("");
    }

    /** The year in the name of a folder, lower case. */
    static OptionalInt ofFolder(String name) {
        if (!name.contains("20")) {
            return OptionalInt.empty();
        }
        var bare = DUPLICATE.matcher(name).replaceFirst("");
        var found = NAME.matcher(bare);
        // Digits right after the year make another number of it.
        return found.matches() && (found.group(4).isEmpty() || !found.group(3).isEmpty())
                ? year(found.group(2))
                : OptionalInt.empty();
    }

    private static OptionalInt year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= YearWords.FIRST ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
