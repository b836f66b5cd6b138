package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a pattern that always begins with one of a few words. Looking for the words first is many times faster than letting
 * the pattern try every character of a report.
 */
final class Anchored {

    private Anchored() {}

    /**
     * All matches from left to right, none overlapping another: the same as {@link java.util.regex.Matcher#results()}.
     *
     * @param anchors every match of the pattern begins with one of them
     */
    static List<MatchResult> find(Pattern pattern, String text, String... anchors) {
        return find(pattern, text, 0, Integer.MAX_VALUE, anchors);
    }

    /** The first match that begins at or after {@code start}. */
    static Optional<MatchResult> first(Pattern pattern, String text, int start, String... anchors) {
        return find(pattern, text, start, 1, anchors).stream().findFirst();
    }

    private static List<MatchResult> find(Pattern pattern, String text, int start, int most, String... anchors) {
        var next = new int[anchors.length];
        boolean any = false;
        for (int i = 0; i < anchors.length; i++) {
            next[i] = text.indexOf(anchors[i], start);
            any |= next[i] >= 0;
        }
        if (!any) {
            return List.of();
        }
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int at = first(next); at >= 0 && found.size() < most; at = first(next)) {
            if (at >= from && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                from = matcher.end();
            }
            for (int i = 0; i < anchors.length; i++) {
                if (next[i] == at) {
                    next[i] = text.indexOf(anchors[i], at + 1);
                }
            }
        }
        return found;
    }

    private static int first(int[] positions) {
        int first = -1;
        for (int position : positions) {
            if (position >= 0 && (first < 0 || position < first)) {
                first = position;
            }
        }
        return first;
    }
}
