package org.nianbao.parser.check;

import org.nianbao.parser.Messages;

/**
 * A rule as the catalogue lists it. Title, legal basis and messages stand in the parser's bundle under {@code <ID>.title},
 * {@code <ID>.basis} and {@code <ID>.message…}.
 *
 * @param id its id in the catalogue, such as {@code T3-01}
 * @param severity the gravest severity it gives
 * @param assurance when its findings are certain
 * @param evidence what it has to see
 * @param scope to which reports it applies
 */
public record RuleCard(String id, Severity severity, Assurance assurance, Evidence evidence, Scope scope) {

    public String title(Messages messages) {
        return messages.text(id + ".title");
    }

    /** The article or form it rests on. */
    public String basis(Messages messages) {
        return messages.text(id + ".basis");
    }
}
