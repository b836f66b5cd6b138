package org.nianbao.parser.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a jurisdiction departs from the national catalogue: which rules it switches off, on or grades differently, and its own
 * demands (规则配置).
 *
 * @param name what it is called, in messages and listings
 * @param settings by id of the rule; a rule that is not here is as in the catalogue
 */
public record RuleProfile(String name, Map<String, Setting> settings) {

    /** The catalogue as it stands. */
    public static final RuleProfile NATIONAL = new RuleProfile("national", Map.of());

    /** Rules whose violations may be certain; all others wait for a person when a profile raises them to violations. */
    private static final Set<String> DECIDED_BY_FORM =
            Set.of("DOC-02", "DOC-05", "STR-01", "STR-04", "STR-05", "STR-06", "T2-01", "T2-06", "NAR-02", "NAR-03");

    public RuleProfile {
        settings = Map.copyOf(settings);
    }

    /**
     * What is different about one rule.
     *
     * @param on whether it is applied
     * @param severity its gravest severity, if not the catalogue's
     * @param limit a number it asks for, such as the characters of section 一
     */
    public record Setting(boolean on, Optional<Severity> severity, OptionalInt limit) {}

    /** Whether the rule is applied. What only some places demand is off unless the profile names it. */
    public boolean isOn(RuleCard card) {
        var setting = settings.get(card.id());
        return setting == null ? card.evidence() != Evidence.LOCAL : setting.on();
    }

    /** The number a rule asks for here. */
    public OptionalInt limit(String rule) {
        var setting = settings.get(rule);
        return setting == null ? OptionalInt.empty() : setting.limit();
    }

    /**
     * A finding as grave as the profile wants it: the rule's gravest findings get the profile's severity, milder ones at most
     * that.
     */
    Finding graded(RuleCard card, Finding finding) {
        var setting = settings.get(card.id());
        if (setting == null || setting.severity().isEmpty()) {
            return finding;
        }
        var wanted = setting.severity().get();
        var severity = finding.severity() == card.severity() ? wanted : milder(finding.severity(), wanted);
        var graded = finding.graded(severity);
        return severity == Severity.VIOLATION && finding.severity() != severity && !isDecidedByForm(card.id())
                ? graded.asReview()
                : graded;
    }

    private static Severity milder(Severity one, Severity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isDecidedByForm(String rule) {
        return rule.startsWith("T3-") || rule.startsWith("T4-") || DECIDED_BY_FORM.contains(rule);
    }
}
