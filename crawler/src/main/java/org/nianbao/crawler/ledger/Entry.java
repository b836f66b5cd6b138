package org.nianbao.crawler.ledger;

import java.util.List;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.Verdict;

/**
 * One agency's part of the ledger.
 *
 * @param verdicts one for each year it owes, older years first
 */
record Entry(Agency agency, List<Verdict> verdicts) {

    Entry {
        verdicts = List.copyOf(verdicts);
    }
}
