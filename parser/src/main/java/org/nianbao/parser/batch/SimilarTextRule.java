package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.parser.likeness.CommonPassage;
import org.nianbao.parser.likeness.Likeness;
import org.nianbao.parser.likeness.MaskedText;

/**
 * SET-01: the narratives of two agencies are alike (内容雷同). Says so of both and accuses neither: which of them wrote first,
 * or whether both took a model, cannot be seen.
 *
 * <p>A passage in the reports of more than {@value #FEW} agencies, and of more than one in a hundred, is a model text (范本) that
 * somebody handed round; it is left out of the measure. So nothing is said of agencies that all filled in the same model.
 */
final class SimilarTextRule {

    /** From this share of the shorter text on, two texts are alike. */
    static final double BOUND = 0.5;

    /** So many agencies may share a passage and it still is no model text. */
    static final int FEW = 50;

    private static final int ONE_IN = 100;
    private static final int QUOTED = 60;

    /** Fillers that stand in neither text: model text is no evidence. */
    private static final char NOT_IN_A = '\uE010';

    private static final char NOT_IN_B = '\uE011';

    private final List<List<BatchReport>> groups;
    private final Shelf shelf;
    private final Map<BatchReport, Nearest> nearest = new LinkedHashMap<>();

    /** @param reports of one year */
    private SimilarTextRule(List<BatchReport> reports) {
        groups = List.copyOf(reports.stream()
                .collect(Collectors.groupingBy(BatchReport::narrative, LinkedHashMap::new, Collectors.toList()))
                .values());
        shelf = Shelf.of(
                groups.stream().map(g -> g.get(0).narrative()).toList(),
                groups.stream().mapToInt(List::size).toArray(),
                Math.max(FEW, reports.size() / ONE_IN));
    }

    static Map<BatchReport, Said> of(List<BatchReport> reports) {
        return new SimilarTextRule(reports).say();
    }

    private Map<BatchReport, Said> say() {
        for (int i = 0; i < groups.size(); i++) {
            if (shelf.texts().get(i).size() >= Likeness.LEAST) {
                sameText(groups.get(i));
            }
        }
        new NearCopies(shelf, BOUND, Likeness.LEAST).forEach((a, b, similarity) -> {
            for (var one : groups.get(a)) {
                groups.get(b).forEach(other -> pair(one, other, similarity));
            }
        });
        var said = new LinkedHashMap<BatchReport, Said>();
        nearest.entrySet().parallelStream()
                .map(e -> Map.entry(e.getKey(), about(e.getKey(), e.getValue())))
                .forEachOrdered(e -> said.put(e.getKey(), e.getValue()));
        return said;
    }

    private void sameText(List<BatchReport> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                pair(group.get(i), group.get(j), 1);
            }
        }
    }

    private void pair(BatchReport one, BatchReport other, double similarity) {
        if (!Agencies.mayBeOne(one, other)) {
            nearest.computeIfAbsent(one, r -> new Nearest()).add(other, similarity);
            nearest.computeIfAbsent(other, r -> new Nearest()).add(one, similarity);
        }
    }

    private Said about(BatchReport report, Nearest others) {
        var next = others.named().get(0);
        var passage = passage(report.narrative(), next.report().narrative());
        var names = new ArrayList<String>();
        others.named().forEach(o -> names.add(o.report().name() + " " + percent(o.similarity())));
        return new Said(
                BatchRule.SIMILAR_TEXT,
                others.count() > Nearest.NAMED ? "more" : "",
                List.of(
                        report.name(),
                        String.join("；", names),
                        passage.length(),
                        passage.quote(QUOTED),
                        others.count() - names.size()),
                List.of(),
                passage.quote(QUOTED),
                "<" + percent(BOUND),
                percent(next.similarity()));
    }

    private CommonPassage passage(MaskedText one, MaskedText other) {
        return CommonPassage.longest(
                one.without(shelf.modelText(), NOT_IN_A), other.without(shelf.modelText(), NOT_IN_B));
    }

    /** Rounded down, so that 100 % is only what is wholly the same. */
    private static String percent(double share) {
        return (int) (share * 100) + "%";
    }
}
