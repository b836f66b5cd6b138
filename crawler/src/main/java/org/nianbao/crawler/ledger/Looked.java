package org.nianbao.crawler.ledger;

import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.SweepRecord;

/** Counts, agency by agency, how many of them were looked at. */
final class Looked {

    private final Optional<SweepRecord> last;
    private Coverage coverage = Coverage.NONE;

    /**
     * Nobody counted yet.
     *
     * @param last the sweep whose looks count
     */
    Looked(Optional<SweepRecord> last) {
        this.last = last;
    }

    /** All verdicts on one agency. */
    void add(List<Verdict> verdicts) {
        coverage = coverage.plus(Coverage.of(verdicts, last));
    }

    Coverage coverage() {
        return coverage;
    }
}
