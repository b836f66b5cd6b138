package org.nianbao.crawler.judge;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.check.Conformity;

/**
 * What the parser and the rules made of the report's document.
 *
 * @param conformity empty while no document was read
 * @param remarks the findings, in the order of the rules
 * @param captures the report as read from its portal each time its content was met, in order of time
 */
public record Conclusion(Optional<Conformity> conformity, List<Remark> remarks, List<Capture> captures) {

    public Conclusion {
        remarks = List.copyOf(remarks);
        captures = List.copyOf(captures);
    }

    /** Of a report that was met once. */
    public Conclusion(Optional<Conformity> conformity, List<Remark> remarks) {
        this(conformity, remarks, List.of());
    }

    /** The same, with the report as it was read each time. */
    public Conclusion having(List<Capture> readings) {
        return new Conclusion(conformity, remarks, readings);
    }

    /** No document was read yet. */
    public static Conclusion none() {
        return new Conclusion(Optional.empty(), List.of());
    }
}
