package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;

/** From a document to a report. */
public final class ReportReader {

    private static final Pattern PERIOD_YEAR = Pattern.compile("(20\\d{2})年1月1日");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

    /** Cell ids in the order of the forms. */
    private static final List<String> ORDER = Stream.of(Template.FORM_2021, Template.FORM_2019)
            .flatMap(form -> form.cellIds().stream())
            .distinct()
            .toList();

    private ReportReader() {}

    /** Reads whatever of a report is in the document; what is not there is absent, never zero. */
    public static Report read(Document document) {
        var tokens = Tokens.of(LabelBook.BOTH_FORMS, document.blocks());
        var scanned = TableScanner.scan(LabelBook.BOTH_FORMS, tokens);
        var text = RunningText.of(document, scanned.notes());
        var lines = text.lines();
        var title = TitleFinder.find(lines, document.titles());
        var headings = text.headings();
        var sections = Sections.of(lines, headings, title);
        var body = afterTitle(lines, title);
        var signature = Signature.find(lines);
        var year = year(title, body);
        var forms = FormDecision.of(scanned.notes());
        var agency = title.flatMap(Title::agency)
                .or(() -> signature.flatMap(Signature::agency))
                .or(() -> AgencyName.inOpening(Labels.squeeze(String.join("", body))));
        return new Report(
                title,
                agency,
                year,
                forms.template(),
                forms.hybrid(),
                signature.map(Signature::date),
                lines,
                headings,
                sections,
                tables(scanned.notes(), Template.bestFor(forms.template(), year).version()),
                inFormOrder(scanned.cells()),
                (int) document.blocks().stream()
                        .filter(Block.Image.class::isInstance)
                        .count(),
                document.format(),
                other(document));
    }

    private static Optional<Report> other(Document document) {
        return document.otherReading().isEmpty()
                ? Optional.empty()
                : Optional.of(read(new Document(document.format(), document.titles(), document.otherReading())));
    }

    private static List<String> afterTitle(List<String> lines, Optional<Title> title) {
        if (title.isEmpty()) {
            return lines;
        }
        var wanted = Labels.squeeze(title.get().raw());
        for (int i = 0; i < lines.size(); i++) {
            var line = Labels.squeeze(lines.get(i));
            if (line.length() > 4 && wanted.endsWith(line)) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }

    private static OptionalInt year(Optional<Title> title, List<String> body) {
        if (title.isPresent() && title.get().year().isPresent()) {
            return title.get().year();
        }
        var flow = Labels.squeeze(String.join("", body));
        var period = PERIOD_YEAR.matcher(flow);
        if (period.find()) {
            return OptionalInt.of(Integer.parseInt(period.group(1)));
        }
        var count = new HashMap<Integer, Integer>();
        var m = YEAR.matcher(flow);
        while (m.find()) {
            count.merge(Integer.parseInt(m.group(1)), 1, Integer::sum);
        }
        return count.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElseGet(OptionalInt::empty);
    }

    private static Map<String, TableReading> tables(TableNotes notes, TemplateVersion form) {
        var labels = new HashMap<String, List<TableLabel>>();
        for (var seen : notes.labels()) {
            labels.computeIfAbsent(seen.table(), t -> new ArrayList<>()).add(FormDecision.resolve(seen, form));
        }
        var tables = new HashMap<String, TableReading>();
        for (var id : List.of("T2", "T3", "T4")) {
            var own = labels.getOrDefault(id, List.of());
            boolean present = !own.isEmpty() || !notes.rows(id).isEmpty();
            tables.put(id, new TableReading(id, present, notes.rows(id), notes.lost(id), own, notes.unplaced(id)));
        }
        return tables;
    }

    /** Every id that can be read is in one of the forms; those of 2021 come first. */
    private static Map<String, Cell> inFormOrder(Map<String, Cell> cells) {
        var sorted = new LinkedHashMap<String, Cell>();
        for (var id : ORDER) {
            var cell = cells.get(id);
            if (cell != null) {
                sorted.put(id, cell);
            }
        }
        return sorted;
    }
}
