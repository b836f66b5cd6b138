package org.nianbao.parser.document;

/** What the tables of the form can be at most. */
public final class FormTables {

    /** No form of the law is wider; a larger claim is a typing error or an attack. */
    public static final int MOST_COLUMNS = 200;

    /** A cell with more text than this holds an article, not a number or a label. */
    private static final int LONGEST_LABEL = 300;

    private FormTables() {}

    /** Whether the text of a cell is more than a number or a label: then the table only arranges the page. */
    public static boolean isArticle(String cell) {
        return cell.length() > LONGEST_LABEL;
    }
}
