package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A make that is known by its marks and whose lists stand in the page.
 *
 * @param address what is found in its addresses, if that tells it
 * @param tokens of which one stands in its pages
 */
record Marked(String name, Optional<Pattern> address, List<String> tokens) implements Family {

    static Marked by(String name, String... tokens) {
        return new Marked(name, Optional.empty(), List.of(tokens));
    }

    Marked at(String pattern) {
        return new Marked(name, Optional.of(Pattern.compile(pattern)), tokens);
    }

    @Override
    public boolean made(PortalPage page) {
        return tokens.stream().anyMatch(page::says)
                || address.filter(a -> a.matcher(page.column().toString()).find())
                        .isPresent();
    }
}
