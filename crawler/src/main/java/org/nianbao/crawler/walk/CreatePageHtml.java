package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code createPageHTML(…)}, one name for three dialects: with a number first (TRS) pages are {@code index_1, index_2};
 * with a quoted element first (UCAP, Hunan) they are numbered from 1, so that page 2 is {@code index_2}.
 */
final class CreatePageHtml implements PagerDialect {

    private static final Pattern CALL = Pattern.compile("createPageHTML\\s{0,5}\\(([^()]{3,200})\\)");

    @Override
    public Optional<Announcement> read(String script) {
        var call = CALL.matcher(script);
        while (call.find()) {
            var announced = read(arguments(call.group(1)));
            if (announced.isPresent()) {
                return announced;
            }
        }
        return Optional.empty();
    }

    private static Optional<Announcement> read(List<String> args) {
        boolean elementFirst =
                !args.get(0).isEmpty() && "'\"".indexOf(args.get(0).charAt(0)) >= 0;
        int first = elementFirst ? 1 : 0;
        if (args.size() < first + 4) {
            return args.size() > first ? Announcement.of(args.get(first), Optional.empty()) : Optional.empty();
        }
        var prefix = unquoted(args.get(first + 2));
        var suffix = unquoted(args.get(first + 3));
        Optional<PageAddress> address = prefix.matches("[\\w./-]{1,60}") && suffix.matches("\\w{2,6}")
                ? Optional.of(new PageAddress.NumberedFile(prefix, suffix, !elementFirst))
                : Optional.empty();
        return Announcement.of(args.get(first), address);
    }

    private static List<String> arguments(String list) {
        var args = new ArrayList<String>();
        for (var arg : list.split(",", -1)) {
            args.add(arg.strip());
        }
        return args;
    }

    private static String unquoted(String arg) {
        return arg.replaceAll("['\"]", "");
    }
}
