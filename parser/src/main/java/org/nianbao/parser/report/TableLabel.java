package org.nianbao.parser.report;

/**
 * A label found in a table of the report.
 *
 * @param table {@code T2}, {@code T3} or {@code T4}
 * @param kind where in the table it stands
 * @param id the template's id of the block, row or column it names; empty when the label is in no template
 * @param raw as printed
 * @param match how close it is to the wording of {@code template}
 * @param template the form it belongs to; {@link TemplateVersion#NONE} when both forms have it or neither
 */
public record TableLabel(String table, Kind kind, String id, String raw, Match match, TemplateVersion template) {

    /** Where a label stands. */
    public enum Kind {
        /** 第二十条第（一）项, or the stub head of table 三. */
        CAPTION,
        COLUMN,
        ROW,
        /** A label over several rows or columns, such as （三）不予公开. */
        GROUP
    }
}
