package org.nianbao.crawler.judge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.config.Deadline;
import org.nianbao.config.Waiver;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

/**
 * The verdict on one agency's report of one year: what the network did, what the agency did, and why. It is what all faces
 * show; so what belongs to a person is masked in it, but for the sightings, which are the evidence itself.
 *
 * @param owed what is owed
 * @param asOf the moment for which it holds
 * @param timeliness what the agency did about the date
 * @param confirmed false for a MISSING or WITHDRAWN that further complete reads have to agree with
 * @param detail what has to be said beside it
 * @param daysLate days after the deadline: of publication for LATE, of {@code asOf} for MISSING, else 0
 * @param published the day that counts, once the report was seen
 * @param firstSeen when we first saw it
 * @param baseline whether the year was long over when we began to look; judged and listed, never alerted
 * @param sightings of the report, in order of time
 * @param lastLook the latest look at the column
 * @param lastComplete the latest complete one
 * @param reasons why, in order, for {@code explain}; bundle {@code org.nianbao.crawler.judge.messages}
 * @param publication findings about publication (PUB); same bundle, their law is {@link #basis}
 * @param conclusion what was made of the document
 */
public record Verdict(
        Obligation owed,
        Instant asOf,
        Timeliness timeliness,
        boolean confirmed,
        Optional<Detail> detail,
        long daysLate,
        Optional<Publication> published,
        Optional<Instant> firstSeen,
        boolean baseline,
        List<Sighting> sightings,
        Optional<Look> lastLook,
        Optional<Look> lastComplete,
        List<Words> reasons,
        List<Finding> publication,
        Conclusion conclusion) {

    /** Base name of the bundle of {@link #reasons}, {@link #publication} and {@link Detail}. */
    public static final String BUNDLE = "org.nianbao.crawler.judge.messages";

    public Verdict {
        sightings = List.copyOf(sightings);
        lastLook = lastLook.map(Masked::look);
        lastComplete = lastComplete.map(Masked::look);
        reasons = List.copyOf(reasons);
        publication = List.copyOf(publication);
    }

    public String agency() {
        return owed.agency();
    }

    public String name() {
        return owed.name();
    }

    public int year() {
        return owed.year();
    }

    public Deadline deadline() {
        return owed.deadline();
    }

    /** The report's page, or the file itself: where it was last met on the portal, else where a person says it was. */
    public Optional<String> url() {
        return sightings.stream()
                .filter(s -> !s.url().isBlank())
                // Stable: of several the last stays last.
                .sorted(Comparator.comparing((Sighting s) -> s.by().isEmpty()))
                .reduce((earlier, later) -> later)
                .map(Sighting::url);
    }

    /** The report's files as last met; persons masked in their names. */
    public List<DocumentRef> documents() {
        return sightings.stream()
                .map(Sighting::documents)
                .filter(files -> !files.isEmpty())
                .reduce((earlier, later) -> later)
                .map(Masked::files)
                .orElse(List.of());
    }

    /** What the network did at the latest look. */
    public LookState fetch() {
        return lastLook.map(Look::state).orElse(LookState.NOT_CHECKED);
    }

    /** Whether the office lifted that rule for this report. */
    public boolean waived(String rule) {
        return owed.waives(rule, owed.day(asOf));
    }

    /** By what the office lifted that rule for this report. */
    public Optional<Waiver> waiver(String rule) {
        return owed.waiver(rule, owed.day(asOf));
    }

    /** By what the office exempted the whole report. */
    public Optional<Waiver> exemption() {
        return owed.exemption(owed.day(asOf));
    }

    /**
     * The word on form and content. A report whose only certain faults are waived conforms; a file that is something else
     * than a report says as little about the agency's form as an unreadable one.
     */
    public Optional<Conformity> conformity() {
        return conclusion.conformity().map(found -> switch (found) {
            case MALFORMED -> onlyWaivedFaults() ? Conformity.CONFORMS : Conformity.MALFORMED;
            case NOT_A_REPORT -> Conformity.UNREADABLE;
            case CONFORMS, UNREADABLE -> found;
        });
    }

    private boolean onlyWaivedFaults() {
        var faults =
                conclusion.remarks().stream().filter(Remark::isCertainFault).toList();
        return !faults.isEmpty() && faults.stream().allMatch(f -> waived(f.rule()));
    }

    /**
     * Whether {@link #timeliness} is an accusation that stands: a confirmed MISSING, LATE or WITHDRAWN whose rule nobody
     * waived.
     */
    public boolean accuses() {
        return confirmed
                && switch (timeliness) {
                    case MISSING, LATE -> !waived(PublicationRules.deadlineRule(owed));
                    case WITHDRAWN -> !waived("PUB-10");
                    default -> false;
                };
    }

    /** The law behind a finding of {@link #publication}. */
    public Words basis(Finding finding) {
        var aboutDeadline = finding.rule().equals(PublicationRules.deadlineRule(owed));
        return Words.of(
                aboutDeadline && deadline().basis() != Deadline.Basis.LAW
                        ? "deadline.basis." + deadline().basis().id()
                        : finding.rule() + ".basis");
    }

    public long violations() {
        return certain(Severity.VIOLATION);
    }

    public long warnings() {
        return certain(Severity.WARNING);
    }

    /** Findings of any severity that wait for a person. */
    public long reviews() {
        return conclusion.remarks().stream()
                        .filter(r -> r.certainty() == Certainty.REVIEW && !waived(r.rule()))
                        .count()
                + publication.stream()
                        .filter(f -> f.certainty() == Certainty.REVIEW && !waived(f.rule()))
                        .count();
    }

    /** How many findings the office lifted. */
    public long waivedFindings() {
        return waivedOnes().count();
    }

    /** The rules of those, each once. */
    public List<String> waivedRules() {
        return waivedOnes().distinct().toList();
    }

    private Stream<String> waivedOnes() {
        return Stream.concat(
                        conclusion.remarks().stream().map(Remark::rule),
                        publication.stream().map(Finding::rule))
                .filter(this::waived);
    }

    private long certain(Severity severity) {
        return conclusion.remarks().stream()
                        .filter(r -> r.severity() == severity && r.certainty() == Certainty.CERTAIN)
                        .filter(r -> !waived(r.rule()))
                        .count()
                + publication.stream()
                        .filter(f -> f.severity() == severity && f.certainty() == Certainty.CERTAIN)
                        .filter(f -> !waived(f.rule()))
                        .count();
    }
}
