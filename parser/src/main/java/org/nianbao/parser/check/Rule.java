package org.nianbao.parser.check;

import java.util.List;

/**
 * One rule of the catalogue that judges a single report.
 *
 * @param card what the catalogue says of it
 * @param body the check itself
 */
public record Rule(RuleCard card, Body body) {

    /** What a rule does: pure, and silent about everything it cannot assess. */
    @FunctionalInterface
    public interface Body {
        List<Draft> examine(CheckContext context);
    }

    Rule(String id, Severity severity, Assurance assurance, Scope scope, Body body) {
        this(new RuleCard(id, severity, assurance, Evidence.REPORT, scope), body);
    }

    /** A rule that compares with the report of the year before. */
    static Rule withPrevious(String id, Severity severity, Assurance assurance, Scope scope, Body body) {
        return new Rule(new RuleCard(id, severity, assurance, Evidence.PREVIOUS, scope), body);
    }

    /** A rule that only a profile switches on. */
    static Rule local(String id, Severity severity, Assurance assurance, Scope scope, Body body) {
        return new Rule(new RuleCard(id, severity, assurance, Evidence.LOCAL, scope), body);
    }

    public String id() {
        return card.id();
    }

    /** What the rule has to say; nothing outside its scope, nor where the profile of the jurisdiction switches it off. */
    public List<Finding> check(CheckContext context) {
        var profile = context.subject().profile();
        if (!profile.isOn(card) || !card.scope().covers(context.bindingYear(), context.kind())) {
            return List.of();
        }
        var drafts = body.examine(context);
        return drafts.isEmpty()
                ? List.of()
                : drafts.stream()
                        .map(draft -> profile.graded(card, draft.by(card.id(), context)))
                        .toList();
    }
}
