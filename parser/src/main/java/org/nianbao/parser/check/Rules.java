package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of this release, in the order of the catalogue. */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    DocumentRules.LIST,
                    StructureRules.LIST,
                    TableRules.LIST,
                    NarrativeRules.LIST,
                    ComparisonRules.LIST,
                    LanguageRules.LIST,
                    List.of(new Rule(CopiesRule.CARD, CopiesRule::differ)))
            .flatMap(List::stream)
            .toList();

    private static final List<RuleCard> CARDS = Stream.concat(
                    ALL.stream().map(Rule::card).filter(card -> card.evidence() != Evidence.PORTAL),
                    OutsideRules.LIST.stream())
            .toList();

    private Rules() {}

    /** Every rule that judges a single report. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Every rule of the catalogue, those included whose evidence lies outside a single report. */
    public static List<RuleCard> cards() {
        return CARDS;
    }

    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * What the catalogue says of a rule.
     *
     * @throws java.util.NoSuchElementException if it has no such rule
     */
    public static RuleCard card(String id) {
        return CARDS.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }
}
