package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells which row or group of table 三 a label means that lost or gained some letters (其他法律行政止公开). Only one label
 * may be near, and no other nearly as near.
 */
final class NearLabels {

    static final NearLabels TABLE_3 = new NearLabels();

    /** Shorter labels are too alike. */
    private static final int SHORTEST = 6;

    /** One letter in so many may differ. */
    private static final int LETTERS_PER_ERROR = 4;

    /** By how many letters the next label must be farther away. */
    private static final int MARGIN = 2;

    private record Wording(String normal, Template.RowSpec row, TemplateVersion template) {}

    private final List<Wording> wordings = new ArrayList<>();

    private NearLabels() {
        for (var form : List.of(Template.FORM_2021, Template.FORM_2019)) {
            for (var row : form.tables().T3().rows()) {
                wordings.add(new Wording(Labels.normalise(row.label()), row, form.version()));
                row.aliases().forEach(a -> wordings.add(new Wording(Labels.normalise(a), row, form.version())));
            }
        }
    }

    /** The row or group that a damaged label means; empty if none or more than one can be meant. */
    Optional<Template.RowSpec> find(String normal) {
        if (normal.length() < SHORTEST) {
            return Optional.empty();
        }
        Optional<Template.RowSpec> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (var wording : wordings) {
            int most = wording.normal.length() / LETTERS_PER_ERROR + MARGIN;
            if (Math.abs(wording.normal.length() - normal.length()) > most) {
                continue;
            }
            int distance = distance(normal, wording.normal);
            if (best.filter(b -> b.id().equals(wording.row.id())).isPresent()) {
                nearest = Math.min(nearest, distance);
            } else if (distance < nearest) {
                second = nearest;
                nearest = distance;
                best = Optional.of(wording.row);
            } else {
                second = Math.min(second, distance);
            }
        }
        int margin = second - nearest;
        return best.filter(b -> b.label().length() >= SHORTEST && margin >= MARGIN)
                .filter(b -> isNear(normal, b));
    }

    private boolean isNear(String normal, Template.RowSpec row) {
        return wordings.stream()
                .filter(w -> w.row.id().equals(row.id()))
                .anyMatch(w -> distance(normal, w.normal) <= w.normal.length() / LETTERS_PER_ERROR);
    }

    /** Letters to be put in, taken out or exchanged (Levenshtein). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
