package org.nianbao.parser.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.parser.document.Format;

/**
 * An annual report as read (政府信息公开工作年度报告).
 *
 * @param title as found, with what it says
 * @param agency the body that reports: the name in the title, else the signature, else the first sentence; blanks removed
 * @param year the year reported on
 * @param template the form to which most table labels belong
 * @param hybrid whether labels of both forms stand in its tables
 * @param signedOn the date under the signature (落款), never a date of publication
 * @param lines the running text in reading order, tables left out, no empty lines
 * @param headings every heading of a prescribed section, in order, repeats included
 * @param sections the prescribed sections by first heading, in the order found
 * @param tables {@code T2}, {@code T3}, {@code T4}; always all three keys
 * @param cells the numbers by cell id, in the order of the form; a cell that is not in the document is not here
 * @param images how many pictures stand in the body
 * @param format what it was read from; decides whether its cells are witnesses of themselves
 * @param otherReading the report as another extraction of the same file has it, where cells had to be inferred
 */
public record Report(
        Optional<Title> title,
        Optional<String> agency,
        OptionalInt year,
        TemplateVersion template,
        boolean hybrid,
        Optional<LocalDate> signedOn,
        List<String> lines,
        List<Heading> headings,
        List<Section> sections,
        Map<String, TableReading> tables,
        Map<String, Cell> cells,
        int images,
        Format format,
        Optional<Report> otherReading) {

    /** What is known of a file that could not be read. */
    public static final Report NOTHING = new Report(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            TemplateVersion.NONE,
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            0,
            Format.UNKNOWN,
            Optional.empty());

    public Report {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        tables = Map.copyOf(tables);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<Section> section(int no) {
        return sections.stream().filter(s -> s.no() == no).findFirst();
    }

    /** Whether the source itself says that this is the cell's text, so that no second witness is needed. */
    public boolean isMarked(String id) {
        return format.marksCells() && cell(id).filter(Cell::ruled).isPresent();
    }

    public TableReading table(String id) {
        return java.util.Objects.requireNonNull(tables.get(id), id);
    }

    public Optional<Cell> cell(String id) {
        return Optional.ofNullable(cells.get(id));
    }

    /** The value of a cell that was read and holds a number. */
    public Optional<java.math.BigDecimal> value(String id) {
        return cell(id).flatMap(Cell::value);
    }

    /** All running text in one run without white space. */
    public String flow() {
        return Labels.squeeze(String.join("", lines));
    }
}
