package org.nianbao.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nianbao.parser.Digraphs;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one firewall's page is known; a row of {@code challenges.json}. Lower case throughout.
 *
 * @param name the firewall
 * @param statuses the statuses it answers with; empty = any
 * @param all must all stand in the page
 * @param any one of these must stand in the page; empty = none needed
 * @param headers {@code name} or {@code name: part}; one of them is enough in the place of the page, for refusals only
 * @param words most visible characters of a page that was delivered
 */
record ChallengeMark(
        String name, List<Integer> statuses, List<String> all, List<String> any, List<String> headers, int words) {

    static final List<ChallengeMark> ALL = load();

    /** Whether one of the marks may stand in a page as it was sent; most pages have none, and need not be searched for each. */
    static boolean mayStandIn(String page) {
        var pairs = Digraphs.of(page);
        return ALL.stream().anyMatch(mark -> mark.mayStandIn(pairs));
    }

    private boolean mayStandIn(Digraphs pairs) {
        return all.stream().allMatch(pairs::mayHold)
                && (any.isEmpty() || any.stream().anyMatch(pairs::mayHold));
    }

    boolean fits(int status, boolean refused, Map<String, String> sent, String text) {
        if (!statuses.isEmpty() && !statuses.contains(status)) {
            return false;
        }
        return inPage(text) || (refused && headers.stream().anyMatch(h -> inHeaders(h, sent)));
    }

    private boolean inPage(String text) {
        return !(all.isEmpty() && any.isEmpty())
                && all.stream().allMatch(text::contains)
                && (any.isEmpty() || any.stream().anyMatch(text::contains));
    }

    private static boolean inHeaders(String mark, Map<String, String> sent) {
        int colon = mark.indexOf(':');
        if (colon < 0) {
            return sent.containsKey(mark);
        }
        return sent.getOrDefault(mark.substring(0, colon), "")
                .toLowerCase(Locale.ROOT)
                .contains(mark.substring(colon + 1).strip());
    }

    private static List<ChallengeMark> load() {
        try (InputStream in =
                Objects.requireNonNull(ChallengeMark.class.getResourceAsStream("challenges.json"), "challenges.json")) {
            return List.copyOf(JsonMapper.shared().readValue(in, new TypeReference<List<ChallengeMark>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
