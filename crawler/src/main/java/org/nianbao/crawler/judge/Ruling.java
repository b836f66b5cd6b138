package org.nianbao.crawler.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.Words;

/**
 * The word of one branch of the {@link Judge}.
 *
 * @param reasons why, in order
 */
record Ruling(
        Timeliness timeliness,
        boolean confirmed,
        Optional<Detail> detail,
        Optional<Publication> published,
        List<Words> reasons) {

    Ruling {
        reasons = List.copyOf(reasons);
    }

    static Ruling of(Timeliness timeliness, Words... reasons) {
        return new Ruling(timeliness, true, Optional.empty(), Optional.empty(), List.of(reasons));
    }

    static Ruling published(Timeliness timeliness, Publication published, Words... reasons) {
        return new Ruling(timeliness, true, Optional.empty(), Optional.of(published), List.of(reasons));
    }

    /** An accusation that further reads have to agree with before it is made. */
    Ruling confirmedIf(boolean enough) {
        return enough ? this : new Ruling(timeliness, false, Optional.of(Detail.UNCONFIRMED), published, reasons);
    }

    Ruling with(Detail words) {
        return new Ruling(timeliness, confirmed, Optional.of(words), published, reasons);
    }

    /** Another word on the same report: what was found out so far stays among the reasons. */
    Ruling turned(Timeliness into, Words why) {
        var all = new ArrayList<>(reasons);
        all.add(why);
        return new Ruling(into, true, Optional.empty(), published, all);
    }
}
