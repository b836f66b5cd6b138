package org.nianbao.parser.check;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.nianbao.parser.Messages;

/** The rules as a table for people. */
public final class RuleCatalogue {

    /** Base name of the bundle that holds titles, bases and messages of all rules. */
    public static final String BUNDLE = "org.nianbao.parser.messages";

    /**
     * One line of the catalogue.
     *
     * @param certainty when its findings are certain, in words
     * @param evidence what the rule has to see
     * @param basis article or form
     * @param from first report year, if bounded
     * @param to last report year, if bounded
     * @param kinds kinds of agency; empty = all
     */
    public record Entry(
            String id,
            String title,
            Severity severity,
            Assurance assurance,
            String certainty,
            Evidence evidence,
            String basis,
            OptionalInt from,
            OptionalInt to,
            Set<String> kinds) {}

    private RuleCatalogue() {}

    /** Every rule in the order of the catalogue, in the given language. */
    public static List<Entry> in(Locale locale) {
        var messages = Messages.of(BUNDLE, locale);
        return Rules.cards().stream().map(rule -> entry(rule, messages)).toList();
    }

    private static Entry entry(RuleCard rule, Messages messages) {
        return new Entry(
                rule.id(),
                rule.title(messages),
                rule.severity(),
                rule.assurance(),
                messages.text("assurance." + rule.assurance().id()),
                rule.evidence(),
                rule.basis(messages),
                rule.scope().from(),
                rule.scope().to(),
                rule.scope().kinds());
    }
}
