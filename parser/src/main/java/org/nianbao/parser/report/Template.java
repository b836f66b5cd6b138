package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A prescribed form (年度报告格式) as data: sections, tables, labels and cell ids. Read from {@code template-2021.json}
 * and {@code template-2019.json}; no table structure stands in code.
 *
 * @param document the letter that prescribes it, such as 国办公开办函〔2021〕30号
 * @param oldFormLabels labels of another form that give it away when they stand in a table
 * @param residue phrases of the form's instructions that must not be left in a report
 */
public record Template(
        String id,
        String document,
        String name,
        Years years,
        List<String> titlePatterns,
        List<SectionSpec> sections,
        Tables tables,
        List<String> oldFormLabels,
        List<String> residue) {

    public static final Template FORM_2021 = TemplateFile.read("template-2021.json");
    public static final Template FORM_2019 = TemplateFile.read("template-2019.json");

    /** Report years to which the form applies; {@code to} empty = still in force. */
    public record Years(int from, OptionalInt to) {}

    /** One of the six prescribed sections. */
    public record SectionSpec(int no, String id, String heading, List<String> aliases) {}

    /** The three tables. */
    public record Tables(Table2 T2, Table3 T3, Table4 T4) {}

    /** 二、主动公开政府信息情况: a stack of blocks, each with a caption, column labels and rows. */
    public record Table2(List<Block2> blocks) {}

    public record Block2(String id, LabelSpec caption, List<LabelSpec> columns, List<LabelSpec> rows) {}

    /** 三、收到和处理政府信息公开申请情况. */
    public record Table3(LabelSpec stub, List<String> groups, List<LabelSpec> columns, List<RowSpec> rows) {

        /** Rows that hold numbers in the form, top to bottom. */
        public List<RowSpec> dataRows() {
            return rows.stream().filter(r -> !r.isGroup()).toList();
        }

        /** The rows whose numbers add up to （七）总计. */
        public List<String> resultLeaves() {
            return rows.stream()
                    .filter(r -> !r.isGroup() && !r.isTotal() && r.parent().isPresent())
                    .map(RowSpec::id)
                    .toList();
        }

        public List<RowSpec> childrenOf(String group) {
            return rows.stream()
                    .filter(r -> r.parent().filter(group::equals).isPresent())
                    .toList();
        }

        public Optional<RowSpec> row(String id) {
            return rows.stream().filter(r -> r.id().equals(id)).findFirst();
        }
    }

    /** 四、政府信息公开行政复议、行政诉讼情况: one row of 15 numbers. */
    public record Table4(List<String> groups, List<LabelSpec> columns) {}

    /**
     * A caption, column or row with its label and the wordings known to stand for it.
     *
     * @param id empty for a caption
     * @param group the group over a column of table 四, else empty
     * @param isTotal whether it is the sum of its neighbours
     * @param isSigned whether its numbers may have a sign
     * @param isDecimal whether its numbers may have decimals
     */
    public record LabelSpec(
            String id,
            String label,
            List<String> aliases,
            String group,
            boolean isTotal,
            boolean isSigned,
            boolean isDecimal) {}

    /** A row of table 三, with the group under which it stands. */
    public record RowSpec(String id, String label, List<String> aliases, Optional<String> parent, String kind) {

        /** A label over other rows, without numbers of its own. */
        public boolean isGroup() {
            return kind.equals("group");
        }

        public boolean isTotal() {
            return kind.equals("total");
        }
    }

    public TemplateVersion version() {
        return id.equals("2021") ? TemplateVersion.V2021 : TemplateVersion.V2019;
    }

    /** The form that binds a report of that year; none before report year 2019. */
    public static Optional<Template> forYear(int year) {
        return year >= FORM_2021.years.from
                ? Optional.of(FORM_2021)
                : year >= FORM_2019.years.from ? Optional.of(FORM_2019) : Optional.empty();
    }

    public static Optional<Template> of(TemplateVersion version) {
        return switch (version) {
            case V2021 -> Optional.of(FORM_2021);
            case V2019 -> Optional.of(FORM_2019);
            case EARLIER, NONE -> Optional.empty();
        };
    }

    /** The form by which a report is read: its own if known, else the one that binds its year, else the newest. */
    public static Template bestFor(TemplateVersion version, OptionalInt year) {
        return of(version)
                .or(() -> year.isPresent() ? forYear(year.getAsInt()) : Optional.empty())
                .orElse(FORM_2021);
    }

    /** Every cell id of the form, in its order: 200 for 2021. */
    public List<String> cellIds() {
        var ids = new ArrayList<String>();
        for (var block : tables.T2().blocks()) {
            for (var row : block.rows()) {
                block.columns().forEach(c -> ids.add("T2." + row.id() + "." + c.id()));
            }
        }
        for (var row : tables.T3().dataRows()) {
            tables.T3().columns().forEach(c -> ids.add("T3." + row.id() + "." + c.id()));
        }
        tables.T4().columns().forEach(c -> ids.add("T4." + c.id()));
        return ids;
    }
}
