package org.nianbao.crawler.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.store.Evidence;
import org.nianbao.store.Exhibit;

/** What a look rests on, not made safe yet: the disk takes as long for one look as for very many. */
public final class Resting {

    /** Rests on no exchange. */
    public static final Resting ON_NOTHING = new Resting(Optional.empty(), List.of());

    private final Optional<Recorder> recorder;
    private final List<Exhibit> exhibits;

    Resting(Optional<Recorder> recorder, List<Exhibit> exhibits) {
        this.recorder = recorder;
        this.exhibits = List.copyOf(exhibits);
    }

    /**
     * Makes safe what looks of one sweep rest on, the disk forced once for all of them.
     *
     * @return of each in turn; to be written down together or not at all, since only the first tells what is not yet written
     */
    public static List<Evidence> together(List<Resting> all) {
        var safe = all.stream()
                .filter(one -> !one.exhibits.isEmpty())
                .flatMap(one -> one.recorder.stream())
                .findFirst()
                .map(recorder -> recorder.secure(
                        all.stream().flatMap(one -> one.exhibits.stream()).toList()))
                .orElse(Evidence.NONE);
        return IntStream.range(0, all.size())
                .mapToObj(i -> i == 0
                        ? new Evidence(all.get(i).exhibits, safe.unwritten(), safe.progress())
                        : new Evidence(all.get(i).exhibits, List.of(), Optional.empty()))
                .toList();
    }
}
