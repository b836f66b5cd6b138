package org.nianbao.crawler.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.config.Deadline;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.judge.Verdict;

/**
 * How it stands with a report now, if there is anything to say about it; what a digest needs of a verdict and no more.
 *
 * @param topic what is the matter; empty = we cannot tell whether it is in time
 * @param reference whether neither law nor a local rule sets the date
 * @param note why, in a few words: what stood in the way, or which rules are broken
 * @param faults certain faults of form that count
 * @param address the report, else the column in which it was looked for
 * @param lastRead when the column was last read completely
 */
record Matter(
        Optional<Topic> topic,
        String agency,
        String name,
        int year,
        LocalDate deadline,
        boolean reference,
        String note,
        long faults,
        Optional<String> address,
        Optional<Instant> lastRead) {

    static Matter of(Verdict verdict, Optional<Topic> topic, String note, long faults) {
        return new Matter(
                topic,
                verdict.agency(),
                verdict.name(),
                verdict.year(),
                verdict.deadline().date(),
                verdict.deadline().basis() == Deadline.Basis.DEFAULT,
                note,
                faults,
                verdict.url().or(() -> verdict.lastLook().map(look -> look.url())),
                verdict.lastComplete().map(look -> look.at()));
    }
}
