package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.alert.WebAddress;

/**
 * One matter in a list.
 *
 * @param name whose
 * @param status what it comes to, in a few words; may be empty
 * @param lines what there is to say besides
 * @param link an http address; anything else is left out
 */
public record Entry(String name, String status, Tone tone, List<String> lines, Optional<String> link) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINK = 500;

    public Entry {
        name = Plain.of(name, LONGEST_NAME);
        status = Plain.of(status, LONGEST_NAME);
        lines = lines.stream().map(Plain::of).filter(line -> !line.isEmpty()).toList();
        link = link.filter(address -> address.length() <= LONGEST_LINK)
                .flatMap(WebAddress::of)
                .filter(uri -> uri.getUserInfo() == null)
                .map(uri -> uri.toASCIIString());
    }

    static Entry of(String name, String status, Tone tone, String... lines) {
        return new Entry(name, status, tone, List.of(lines), Optional.empty());
    }

    Entry linked(String address) {
        return new Entry(name, status, tone, lines, Optional.of(address));
    }

    /** Name and status on one line, for the plain text. */
    public String head() {
        return status.isEmpty() ? name : name + " — " + status;
    }
}
