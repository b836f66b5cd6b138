package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** NAR-05: what the text says about reconsideration and litigation against table 四. */
final class RemedyRule {

    private static final List<Topic> TOPICS = List.of(
            Topic.REMEDIES,
            Topic.REVIEWS,
            Topic.REVIEWS_UPHELD,
            Topic.REVIEWS_CORRECTED,
            Topic.REVIEWS_PENDING,
            Topic.SUITS,
            Topic.SUITS_DIRECT,
            Topic.SUITS_AFTER,
            Topic.SUITS_UPHELD,
            Topic.SUITS_CORRECTED,
            Topic.SUITS_PENDING);

    private static final List<String> REVIEW = List.of("rev");
    private static final List<String> SUIT = List.of("lit_dir", "lit_aft");
    private static final List<String> RESULTS = List.of("keep", "corr", "othr", "pend");

    private static final Pattern ALL_UPHELD = Pattern.compile("(?:均|全部|都)(?:获|被|得到|予以|为|是|结果)*维持");
    private static final Pattern DENIED = Pattern.compile("(?:未发生|没有发生|未产生|未出现|未收到|没有收到|未涉及|没有|无)(?=([^。;]{0,40}))");

    private RemedyRule() {}

    static List<Draft> agrees(CheckContext c) {
        if (!c.narrative().contains("复议") && !c.narrative().contains("诉讼")) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        for (var topic : TOPICS) {
            if (!ClaimComparison.on(topic, c).isEmpty()) {
                ClaimComparison.contradiction(topic, c, alsoRight(topic, c)).ifPresent(drafts::add);
            }
        }
        for (var sentence : c.sentences()) {
            if (isOnRemedies(sentence.text())) {
                upheld(sentence, c).ifPresent(drafts::add);
                denied(sentence, c).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** On cases against disclosure, not on those a body decides itself (复议机关审理). */
    private static boolean isOnRemedies(String text) {
        return !text.contains("审理") && (text.contains("复议") || text.contains("诉讼")) && text.contains("信息公开");
    }

    /** 总计 of a group may be wrong, which is T4-01; who counts closed cases only leaves out those pending. */
    private static List<BigDecimal> alsoRight(Topic topic, CheckContext c) {
        var groups = switch (topic) {
            case REVIEWS -> REVIEW;
            case SUITS -> SUIT;
            case SUITS_DIRECT -> List.of("lit_dir");
            case SUITS_AFTER -> List.of("lit_aft");
            case REMEDIES -> List.of("rev", "lit_dir", "lit_aft");
            default -> List.<String>of();
        };
        if (groups.isEmpty()) {
            return List.of();
        }
        var all = read(groups, RESULTS, c);
        var right = new ArrayList<BigDecimal>();
        right.add(all);
        right.add(all.subtract(read(groups, List.of("pend"), c)));
        if (topic == Topic.SUITS) {
            SUIT.forEach(group -> c.value("T4." + group + ".sum").ifPresent(right::add));
        }
        return right;
    }

    private static Optional<Draft> upheld(Sentence sentence, CheckContext c) {
        if (!ALL_UPHELD.matcher(sentence.text()).find()
                || !Times.isOf(c.report().year().orElse(0), sentence.text())) {
            return Optional.empty();
        }
        var others = groupsIn(sentence.text())
                .flatMap(group -> Stream.of("corr", "othr", "pend").map(result -> "T4." + group + "." + result))
                .filter(cell -> isPositive(cell, c))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var listed = Flow.listed(
                others.stream()
                        .map(cell -> FormLabels.of(c.form()).cell(cell) + " "
                                + c.value(cell).map(BigDecimal::toPlainString).orElse(""))
                        .toList(),
                6);
        return Optional.of(Draft.violation(Certainty.REVIEW)
                .variant("upheld", listed)
                .quoting(sentence)
                .at(others)
                .comparing("0", listed));
    }

    private static Optional<Draft> denied(Sentence sentence, CheckContext c) {
        var m = DENIED.matcher(sentence.text());
        while (m.find()) {
            var object = m.group(1);
            var clause = object.contains(",") ? object.substring(0, object.indexOf(',')) : object;
            boolean plain = (clause.contains("复议") || clause.contains("诉讼"))
                    && RemedyWordings.FILLER
                            .matcher(clause.replace("复议", "").replace("诉讼", ""))
                            .replaceAll("")
                            .isEmpty();
            var cells = groupsIn(clause)
                    .map(group -> "T4." + group + ".sum")
                    .filter(cell -> isPositive(cell, c))
                    .toList();
            if (plain
                    && !cells.isEmpty()
                    && Times.isOf(c.report().year().orElse(0), sentence.text().substring(0, m.start()))) {
                var sum = read(groupsIn(clause).toList(), List.of("sum"), c).toPlainString();
                return Optional.of(Draft.violation(Certainty.REVIEW)
                        .variant("denied", sum)
                        .quoting(sentence)
                        .at(cells)
                        .comparing("0", sum));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> groupsIn(String text) {
        return Stream.concat(
                text.contains("复议") ? REVIEW.stream() : Stream.of(), text.contains("诉讼") ? SUIT.stream() : Stream.of());
    }

    private static boolean isPositive(String cell, CheckContext c) {
        return c.value(cell).filter(v -> v.signum() > 0).isPresent();
    }

    private static BigDecimal read(List<String> groups, List<String> results, CheckContext c) {
        return groups.stream()
                .flatMap(group -> results.stream().map(result -> "T4." + group + "." + result))
                .flatMap(cell -> c.value(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
