package org.nianbao.parser.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The classes of an element. Asked for every element of a page; most have one. */
final class ClassNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ClassNames() {}

    static List<String> of(Element element) {
        var names = element.className().strip();
        for (int i = 0; i < names.length(); i++) {
            if (names.charAt(i) <= ' ') {
                return List.of(BLANKS.split(names));
            }
        }
        return names.isEmpty() ? List.of() : List.of(names);
    }
}
