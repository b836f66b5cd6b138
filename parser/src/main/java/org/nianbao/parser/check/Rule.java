package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.Messages;

/**
 * One rule of the catalogue. Its title, legal basis and messages stand in the parser's bundle under {@code <ID>.title},
 * {@code <ID>.basis} and {@code <ID>.message…}.
 *
 * @param id its id in the catalogue, such as {@code T3-01}
 * @param severity the gravest severity it gives
 * @param assurance when its findings are certain
 * @param scope to which reports it applies
 * @param body the check itself
 */
public record Rule(String id, Severity severity, Assurance assurance, Scope scope, Body body) {

    /** What a rule does: pure, and silent about everything it cannot assess. */
    @FunctionalInterface
    public interface Body {
        List<Draft> examine(CheckContext context);
    }

    /** What the rule has to say; nothing outside its scope. */
    public List<Finding> check(CheckContext context) {
        return scope.covers(context.bindingYear(), context.subject().kind())
                ? body.examine(context).stream().map(d -> d.by(id)).toList()
                : List.of();
    }

    public String title(Messages messages) {
        return messages.text(id + ".title");
    }

    /** The article or form it rests on. */
    public String basis(Messages messages) {
        return messages.text(id + ".basis");
    }
}
