package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Section;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.TableReading;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.TemplateVersion;
import org.nianbao.parser.report.Title;

/** A sound report of which one thing at a time can be spoilt. Every method changes and returns this fixture. */
final class ReportFixture {

    private final Template form;
    private final int year;
    private Optional<Title> title;
    private Optional<String> agency = Optional.of("青禾县柳溪镇人民政府");
    private Optional<LocalDate> signedOn;
    private final List<String> intro = new ArrayList<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final TreeMap<String, Cell> cells;
    private int images;
    private Format format = Format.HTML;
    private Optional<Report> otherReading = Optional.empty();

    private record Table(List<TableLabel> labels, List<String> rows, Set<String> lost) {}

    private ReportFixture(Template form, int year) {
        this.form = form;
        this.year = year;
        var raw = "青禾县柳溪镇人民政府" + year + "年政府信息公开工作年度报告";
        title = Optional.of(new Title(raw, agency, OptionalInt.of(year), true));
        signedOn = Optional.of(LocalDate.of(year + 1, 1, 16));
        intro.add("本报告依照" + form.document() + "编写，所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
        for (var section : form.sections()) {
            headings.add(new Heading(section.no(), section.heading(), Match.EXACT, 0));
            texts.put(section.no(), new ArrayList<>());
        }
        text(
                1,
                "（一）主动公开。共发布信息60条，其中网站40条，公示栏20条。",
                "（二）依申请公开。本年共收到政府信息公开申请12件，都已办理。",
                "（三）政府信息管理。发布前逐件审核。",
                "（四）平台建设。网站栏目每周更新。",
                "（五）监督保障。考核结果为良好，社会评议结果为满意，没有发生责任追究。");
        text(5, "（一）存在的问题是栏目更新偏慢，几个网页的内容比较旧。", "（二）改进措施是排出了每周更新的日程，由专人核对内容。");
        text(6, "本年没有发出收费通知，未收取信息处理费。");
        var ids = form.cellIds();
        var order = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, i -> i));
        cells = new TreeMap<>(Comparator.comparingInt((String id) -> order.getOrDefault(id, order.size()))
                .thenComparing(Comparator.naturalOrder()));
        ids.forEach(id -> number(id, 0));
        label();
        consistentNumbers();
    }

    static ReportFixture sound() {
        return new ReportFixture(Template.FORM_2021, 2022);
    }

    /** A sound report for the year before {@link #sound()}, which takes its numbers over. */
    static ReportFixture soundBefore() {
        var fixture = new ReportFixture(Template.FORM_2021, 2021);
        fixture.requests("C1", 5, 1, 0, 0, 1, 0);
        fixture.requests("C7", 8, 2, 1, 0, 1, 0);
        fixture.requests("D", 2, 1, 0, 0, 0, 0);
        return fixture.number("T2.normdocs.valid", 6);
    }

    static ReportFixture soundOf2019() {
        return new ReportFixture(Template.FORM_2019, 2019);
    }

    /** A sound report in the form that binds the year. */
    static ReportFixture soundOf(int year) {
        return new ReportFixture(Template.forYear(year).orElseThrow(), year);
    }

    /** The form of 2019 filled in for the year before there was one. */
    static ReportFixture oldFormIn2018() {
        return new ReportFixture(Template.FORM_2019, 2018);
    }

    /** The form of 2019 filled in for 2022. */
    static ReportFixture oldFormIn2022() {
        return new ReportFixture(Template.FORM_2019, 2022);
    }

    static Subject subject() {
        return subject(Subject.Witness.HANDED_OVER);
    }

    static Subject subject(Subject.Witness witness) {
        return new Subject(
                Optional.of("township"),
                Optional.of("640302"),
                Optional.of("柳溪镇人民政府"),
                Optional.of(LocalDate.of(2023, 1, 31)),
                witness);
    }

    ReportFixture title(String raw, Optional<String> agency, OptionalInt year, boolean canonical) {
        title = Optional.of(new Title(raw, agency, year, canonical));
        return this;
    }

    ReportFixture untitled() {
        title = Optional.empty();
        return this;
    }

    ReportFixture agency(String name) {
        agency = Optional.of(name);
        return this;
    }

    ReportFixture signed(LocalDate date) {
        signedOn = Optional.of(date);
        return this;
    }

    ReportFixture intro(String... lines) {
        intro.clear();
        intro.addAll(List.of(lines));
        return this;
    }

    ReportFixture text(int section, String... lines) {
        texts.put(section, new ArrayList<>(List.of(lines)));
        return this;
    }

    ReportFixture images(int count) {
        images = count;
        return this;
    }

    /** As read from another kind of file. */
    ReportFixture from(Format other) {
        format = other;
        return this;
    }

    /** With what another extraction of the same file gave. */
    ReportFixture besides(Report other) {
        otherReading = Optional.of(other);
        return this;
    }

    ReportFixture headings(UnaryOperator<List<Heading>> change) {
        var changed = change.apply(new ArrayList<>(headings));
        headings.clear();
        headings.addAll(changed);
        return this;
    }

    ReportFixture withoutHeading(int no) {
        return headings(list -> list.stream().filter(h -> h.no() != no).toList());
    }

    ReportFixture heading(int no, String raw, Match match) {
        return headings(list -> list.stream()
                .map(h -> h.no() == no ? new Heading(no, raw, match, 0) : h)
                .toList());
    }

    ReportFixture number(String id, long value) {
        return cell(id, String.valueOf(value), BigDecimal.valueOf(value));
    }

    ReportFixture cell(String id, String raw, BigDecimal value) {
        cells.put(id, new Cell(id, raw, Optional.of(value), true));
        return this;
    }

    /** A cell without a number: a blank or a text. */
    ReportFixture cell(String id, String raw) {
        cells.put(id, new Cell(id, raw, Optional.empty(), true));
        return this;
    }

    ReportFixture withoutCells(Predicate<String> ids) {
        cells.keySet().removeIf(ids);
        return this;
    }

    ReportFixture withoutTable(String table) {
        tables.remove(table);
        return withoutCells(id -> id.startsWith(table + "."));
    }

    ReportFixture withoutRow(String table, String row) {
        table(table).rows().remove(row);
        return withoutLabels(l -> l.table().equals(table) && l.id().equals(row))
                .withoutCells(id -> id.startsWith(table + "." + row + "."));
    }

    /** The numbers of the row stay, its label does not. */
    ReportFixture lostLabel(String table, String row) {
        table(table).lost().add(row);
        return withoutLabels(l -> l.table().equals(table) && l.id().equals(row));
    }

    /** The label of the row stays, its numbers could not be placed. */
    ReportFixture unplacedRow(String table, String row) {
        table(table).rows().remove(row);
        return withoutCells(id -> id.startsWith(table + "." + row + "."));
    }

    ReportFixture withoutLabels(Predicate<TableLabel> which) {
        tables.values().forEach(t -> t.labels().removeIf(which));
        return this;
    }

    ReportFixture label(TableLabel label) {
        table(label.table()).labels().removeIf(l -> l.kind() == label.kind() && l.id().equals(label.id()));
        table(label.table()).labels().add(label);
        return this;
    }

    /** （六）其他处理 as one row, as whole districts print it. */
    ReportFixture otherHandlingInOneRow() {
        for (var column : form.tables().T3().columns()) {
            var sum = BigDecimal.ZERO;
            for (var part : List.of("C6.1", "C6.2", "C6.3")) {
                sum = sum.add(value("T3." + part + "." + column.id()));
            }
            cell("T3.C6." + column.id(), sum.toPlainString(), sum);
        }
        for (var part : List.of("C6.1", "C6.2", "C6.3")) {
            withoutRow("T3", part);
        }
        table("T3").rows().add("C6");
        return this;
    }

    BigDecimal value(String id) {
        return Optional.ofNullable(cells.get(id)).flatMap(Cell::value).orElseThrow();
    }

    private Table table(String id) {
        return Objects.requireNonNull(tables.get(id), id);
    }

    Report build() {
        var lines = new ArrayList<String>();
        title.map(Title::raw).ifPresent(lines::add);
        lines.addAll(intro);
        var placed = new ArrayList<Heading>();
        var sections = new ArrayList<Section>();
        for (var heading : headings) {
            placed.add(new Heading(heading.no(), heading.raw(), heading.match(), lines.size()));
            lines.add(heading.raw());
            if (sections.stream().noneMatch(s -> s.no() == heading.no())) {
                var text = texts.getOrDefault(heading.no(), List.of());
                lines.addAll(text);
                sections.add(new Section(heading.no(), heading.raw(), String.join("\n", text)));
            }
        }
        var readings = new HashMap<String, TableReading>();
        for (var id : List.of("T2", "T3", "T4")) {
            readings.put(
                    id,
                    tables.containsKey(id)
                            ? new TableReading(
                                    id,
                                    true,
                                    table(id).rows(),
                                    table(id).lost(),
                                    table(id).labels(),
                                    0)
                            : TableReading.absent(id));
        }
        return new Report(
                title,
                agency,
                OptionalInt.of(year),
                form.version(),
                false,
                signedOn,
                lines,
                placed,
                sections,
                readings,
                new TreeMap<>(cells),
                images,
                format,
                otherReading);
    }

    private void label() {
        for (var table : List.of("T2", "T3", "T4")) {
            tables.put(table, new Table(new ArrayList<>(), new ArrayList<>(), new HashSet<>()));
        }
        for (var block : form.tables().T2().blocks()) {
            exact("T2", TableLabel.Kind.CAPTION, block.id(), block.caption().label());
            block.columns().forEach(c -> exact("T2", TableLabel.Kind.COLUMN, c.id(), c.label()));
            block.rows().forEach(r -> exact("T2", TableLabel.Kind.ROW, r.id(), r.label()));
            block.rows().forEach(r -> table("T2").rows().add(r.id()));
        }
        var requests = form.tables().T3();
        exact("T3", TableLabel.Kind.CAPTION, "", requests.stub().label());
        requests.columns().forEach(c -> exact("T3", TableLabel.Kind.COLUMN, c.id(), c.label()));
        requests.rows()
                .forEach(
                        r -> exact("T3", r.isGroup() ? TableLabel.Kind.GROUP : TableLabel.Kind.ROW, r.id(), r.label()));
        requests.dataRows().forEach(r -> table("T3").rows().add(r.id()));
        form.tables().T4().groups().forEach(g -> exact("T4", TableLabel.Kind.GROUP, "", g));
        form.tables().T4().columns().forEach(c -> exact("T4", TableLabel.Kind.COLUMN, c.id(), c.label()));
        table("T4").rows().add("N");
    }

    private void exact(String table, TableLabel.Kind kind, String id, String label) {
        table(table).labels().add(new TableLabel(table, kind, id, label, Match.EXACT, TemplateVersion.NONE));
    }

    /** 12 new and 3 old requests; 13 settled in several ways, 2 carried over. */
    private void consistentNumbers() {
        requests("A", 8, 2, 1, 0, 1, 0);
        requests("B", 2, 1, 0, 0, 0, 0);
        requests("C1", 5, 2, 0, 0, 1, 0);
        requests("C3.4", 1, 1, 0, 0, 0, 0);
        requests(form.version() == TemplateVersion.V2021 ? "C6.3" : "C6", 2, 0, 1, 0, 0, 0);
        requests("C7", 8, 3, 1, 0, 1, 0);
        requests("D", 2, 0, 0, 0, 0, 0);
        number("T4.rev.keep", 1).number("T4.rev.pend", 1).number("T4.rev.sum", 2);
        texts.computeIfAbsent(1, no -> new ArrayList<>()).add("本年制发行政规范性文件2件。");
        if (form.version() == TemplateVersion.V2021) {
            number("T2.normdocs.made", 2).number("T2.normdocs.repealed", 1).number("T2.normdocs.valid", 7);
            cell("T2.fees.amount", "3.25", new BigDecimal("3.25"));
        } else {
            number("T2.normdocs.made", 2).number("T2.normdocs.opened", 2).number("T2.normdocs.open_total", 7);
            cell("T2.licence.delta", "-1", BigDecimal.valueOf(-1));
        }
    }

    private void requests(String row, int... values) {
        var columns = List.of("np", "com", "sci", "pub", "law", "oth");
        for (int i = 0; i < values.length; i++) {
            number("T3." + row + "." + columns.get(i), values[i]);
        }
        number("T3." + row + ".tot", Arrays.stream(values).sum());
    }
}
