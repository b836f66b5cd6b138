package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Template;

/** A report as the rules see it: looked up by cell, and its text prepared once for all of them. */
public final class CheckContext {

    /** Longer text is no annual report; the rest is not searched. */
    private static final int LONGEST = 100_000;

    private static final int SECTIONS = 6;

    private final Report report;
    private final Template form;
    private final Subject subject;
    private final String flow;
    private final String narrative;
    private final ReportingPeriod period;
    private final List<ReceivedRequests.Claim> claims;
    private final List<String> oldLabels;
    private final boolean otherHandlingInOneRow;
    private final List<String> requestRows;
    private final Map<String, List<Cell>> cellsOf;
    private final List<String> lines;
    private final List<Sentence> sentences;
    private final List<List<Sentence>> sentencesOf;
    private final Optional<Report> previous;
    private final List<NumberClaim> numbers;
    private final List<Breakdown> breakdowns;
    private final FeeStatement fee;
    private final Identity identity;
    private final List<Prose> prose;
    private final List<Sentence> written;

    /**
     * @param form the form actually used, by which rows and sums are assessed
     */
    public CheckContext(Report report, Template form, Subject subject) {
        this.report = report;
        this.form = form;
        this.subject = subject;
        var headings = report.headings().stream().map(Heading::line).collect(Collectors.toSet());
        var lines = Flow.lines(report, LONGEST);
        var whole = new StringBuilder();
        var prose = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            line = line.substring(0, Math.min(line.length(), LONGEST - whole.length()));
            whole.append(line);
            if (!headings.contains(i)) {
                prose.append(line);
            }
        }
        this.flow = whole.toString();
        this.narrative = prose.toString();
        this.period = ReportingPeriod.read(flow, report.year());
        this.claims = ReceivedRequests.claims(narrative, report.year().orElse(0));
        this.oldLabels = FormRules.oldLabelsIn(report);
        this.otherHandlingInOneRow = report.table("T3").rows().contains("C6")
                || form.tables().T3().columns().stream()
                        .anyMatch(column -> report.cell("T3.C6." + column.id()).isPresent());
        this.requestRows = requestRows(form, otherHandlingInOneRow);
        this.cellsOf = byTable(report.cells().values());
        this.lines = lines;
        this.sentences = Sentence.of(report, lines);
        this.sentencesOf = IntStream.rangeClosed(0, SECTIONS)
                .mapToObj(
                        no -> sentences.stream().filter(s -> s.section() == no).toList())
                .toList();
        this.previous = PreviousYear.of(report, subject);
        this.numbers = NumberClaims.in(sentences, report.year().orElse(0));
        this.breakdowns = Breakdown.in(narrative);
        this.fee = FeeStatement.of(sentences, report.year().orElse(0));
        this.identity = Identity.of(subject, report.agency());
        this.prose = Prose.of(report);
        this.written =
                sentences.stream().filter(s -> !Prose.hasTable(s.section())).toList();
    }

    public static CheckContext of(Report report, Subject subject) {
        return new CheckContext(report, Template.bestFor(report.template(), report.year()), subject);
    }

    public Report report() {
        return report;
    }

    public Template form() {
        return form;
    }

    public Subject subject() {
        return subject;
    }

    /** The agency's name: as it is known, else as the report has it. */
    Optional<String> agency() {
        return identity.name();
    }

    /** Who reports. */
    Identity identity() {
        return identity;
    }

    /** The kind of the agency as in {@link Subject#kind()}, else as its name tells. */
    Optional<String> kind() {
        return identity.kind();
    }

    /** Whether it is a people's government of any level, townships included (各级人民政府). */
    boolean isGovernment() {
        return identity.is(AgencyKind.GOVERNMENT, AgencyKind.TOWNSHIP);
    }

    boolean isTownship() {
        return identity.is(AgencyKind.TOWNSHIP);
    }

    /** The same agency's report for the year before, if at hand; never another agency's or another year's. */
    Optional<Report> previous() {
        return previous;
    }

    /** The first lines of the report, at most so many, as {@link Flow} prepares them. */
    List<String> top(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** The running text sentence by sentence, headings left out. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of one of the six sections, 0 = before the first. */
    List<Sentence> sentences(int section) {
        return sentencesOf.get(section);
    }

    /** The sentences outside the sections of the tables, where bits of cells may stand among the lines. */
    List<Sentence> written() {
        return written;
    }

    /** The lines of running text as printed, without headings and the sections of the tables. */
    List<Prose> prose() {
        return prose;
    }

    /** All running text as {@link Flow} prepares it. */
    String flow() {
        return flow;
    }

    /** As {@link #flow()}, but without the headings of the six sections, which speak of requests by themselves. */
    String narrative() {
        return narrative;
    }

    ReportingPeriod period() {
        return period;
    }

    /** The numbers of requests named in {@link #narrative()}. */
    List<ReceivedRequests.Claim> claims() {
        return claims;
    }

    /** What the text says that a table counts too, other than requests received. */
    List<NumberClaim> numbers() {
        return numbers;
    }

    /** The totals of what was disclosed, with their parts. */
    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** What the text says of the information processing fee. */
    FeeStatement fee() {
        return fee;
    }

    /** Labels of the form of 2019 that stand in table 二, as printed. */
    List<String> oldLabels() {
        return oldLabels;
    }

    /**
     * The year that decides which form binds: the report's, else the first year of the form it uses, else of the newest
     * form, since a file that names no year has to be held against something.
     */
    OptionalInt bindingYear() {
        return report.year().isPresent()
                ? report.year()
                : OptionalInt.of(Template.bestFor(report.template(), report.year())
                        .years()
                        .from());
    }

    /** Whether it is certain which form binds. */
    private boolean formIsKnown() {
        return report.year().isPresent() || Template.of(report.template()).isPresent();
    }

    Optional<BigDecimal> value(String cell) {
        return report.value(cell);
    }

    /** The sum of cells, empty if one of them was not read or holds no number. */
    Optional<BigDecimal> sum(List<String> cells) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var value = value(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** The cells of each table; in a report those of a table follow each other. */
    private static Map<String, List<Cell>> byTable(Collection<Cell> cells) {
        var all = new HashMap<String, List<Cell>>();
        var table = "";
        List<Cell> some = List.of();
        for (var cell : cells) {
            if (table.isEmpty() || !cell.id().startsWith(table)) {
                table = cell.id().substring(0, cell.id().indexOf('.') + 1);
                some = all.computeIfAbsent(table.substring(0, table.length() - 1), t -> new ArrayList<>());
            }
            some.add(cell);
        }
        return all;
    }

    /** The cells of one table, in the order of the form. */
    List<Cell> cells(String table) {
        return cellsOf.getOrDefault(table, List.of());
    }

    /**
     * How sure the absence of a part is: a single download may have lost it, a picture may hold it, another form may not
     * ask for it.
     */
    Certainty absence() {
        return subject.witness() == Subject.Witness.ONE_COPY || report.images() > 0 || !formIsKnown()
                ? Certainty.REVIEW
                : Certainty.CERTAIN;
    }

    /** As {@link #absence()}; and if numbers of the table could not be placed, its rows were misread, not left out. */
    Certainty absenceIn(String table) {
        return report.table(table).unplaced() > 0 ? Certainty.REVIEW : absence();
    }

    /** Whether （六）其他处理 is printed as one row, in either form. */
    boolean otherHandlingInOneRow() {
        return otherHandlingInOneRow;
    }

    /** The rows of table 三 that hold numbers, as this report prints them. */
    List<String> requestRows() {
        return requestRows;
    }

    /** Whether every number of table 三 stands in a cell that was read, and the totals of what came in are numbers. */
    boolean requestsReadCompletely() {
        for (var row : requestRows()) {
            for (var column : form.tables().T3().columns()) {
                if (report.cell("T3." + row + "." + column.id()).isEmpty()) {
                    return false;
                }
            }
        }
        return value("T3.A.tot").isPresent() && value("T3.B.tot").isPresent();
    }

    /** The rows of table 三 that hold numbers in that form. */
    static List<String> requestRows(Template form, boolean otherHandlingInOneRow) {
        return form.tables().T3().dataRows().stream()
                .map(row -> otherHandlingInOneRow
                                && row.parent().filter("C6"::equals).isPresent()
                        ? "C6"
                        : row.id())
                .distinct()
                .toList();
    }
}
