package org.nianbao.crawler.judge;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.check.Conformity;

/**
 * What the parser and the rules made of the report's document.
 *
 * @param conformity empty while no document was read
 * @param remarks the findings, in the order of the rules
 */
public record Conclusion(Optional<Conformity> conformity, List<Remark> remarks) {

    public Conclusion {
        remarks = List.copyOf(remarks);
    }

    /** No document was read yet. */
    public static Conclusion none() {
        return new Conclusion(Optional.empty(), List.of());
    }
}
