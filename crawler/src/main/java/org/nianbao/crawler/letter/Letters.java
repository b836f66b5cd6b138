package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Agency;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.store.KeptFlip;

/**
 * Letters to agencies (致各机关的信): what is missing or wrong and how to mend it, and thanks when it was mended. Only what
 * stands now is written about, and nothing that rests on a date of reference.
 */
final class Letters {

    /** A report that is late can not be mended, and one that changed is the office's business. */
    private static final Set<Topic> TOPICS = EnumSet.of(Topic.DUE, Topic.MISSING, Topic.WITHDRAWN, Topic.MALFORMED);

    private static final Set<Topic> THANKED = EnumSet.of(Topic.MISSING, Topic.WITHDRAWN, Topic.MALFORMED);
    private static final Set<String> MENDED = Set.of("inTime", "late", "corrected", "back");

    private final Desk desk;
    private final Survey survey;
    private final Instant now;

    Letters(Desk desk, Survey survey, Instant now) {
        this.desk = desk;
        this.survey = survey;
        this.now = now;
    }

    /** What was not told, by agency; those without a contact and those of nobody are among them. */
    static Map<String, Tales> byAgency(Tales untold) {
        var all = new LinkedHashMap<String, List<KeptFlip>>();
        untold.flips()
                .forEach(kept -> all.computeIfAbsent(kept.flip().subject(), s -> new ArrayList<>())
                        .add(kept));
        var tales = new LinkedHashMap<String, Tales>();
        all.forEach((subject, flips) -> tales.put(subject, Tales.of(flips)));
        return tales;
    }

    /** The letter, if there is anything to write about. */
    Optional<Letter> write(Agency agency, Tales untold) {
        var tales = untold.only(tale -> TOPICS.contains(tale.topic())
                && !tale.isPassing()
                && !tale.story().isReferenceDate()
                && (isThanks(tale) || isOpen(tale)));
        var years = tales.all().stream().map(Tale::year).sorted().toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new LetterPage(desk, now).write(agency, tales, years.get(0)));
    }

    /** What is unconfirmed, waived or of the baseline is not among the open matters. */
    private boolean isOpen(Tale tale) {
        return !tale.isOver()
                && survey.matter(tale.subject(), tale.year(), tale.topic()).isPresent();
    }

    static boolean isThanks(Tale tale) {
        return tale.isOver()
                && THANKED.contains(tale.topic())
                && MENDED.contains(Endings.ending(tale.topic(), tale.story()));
    }
}
