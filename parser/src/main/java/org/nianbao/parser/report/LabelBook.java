package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.report.TableLabel.Kind;

/** Every label of every form with its known wordings, and how to find the longest one at a place in the text. */
final class LabelBook {

    static final LabelBook BOTH_FORMS = new LabelBook(List.of(Template.FORM_2021, Template.FORM_2019));

    /** 信息内容, the head over the row labels of a block of table 二. */
    static final String STUB = "item";

    private static final int MOST_PARTS = 24;

    /** 本年(2023)制发件数: the year is filled in, the label is the form's. */
    private static final Pattern FILLED_YEAR = Pattern.compile("\\(20\\d{2}年?\\)");

    private final LabelTrie<Entry> wordings = new LabelTrie<>();

    /**
     * A label of a form.
     *
     * @param table {@code T2}, {@code T3}, {@code T4}; empty for the heading of a section
     * @param kind where it stands; empty for a heading
     * @param id id of the row, column, block or group; the number of a section
     * @param match whether the wording is the form's own
     */
    record Entry(String table, Optional<Kind> kind, String id, Match match, TemplateVersion template) {

        boolean isHeading() {
            return kind.isEmpty();
        }

        boolean is(String otherTable, Kind otherKind) {
            return table.equals(otherTable) && kind.isPresent() && kind.get() == otherKind;
        }
    }

    /**
     * A label found in the token stream.
     *
     * @param raw as printed, its parts joined
     * @param entries what it can be, by form
     * @param next index of the first token after it
     */
    record Hit(String raw, String normal, List<Entry> entries, int next) {

        Optional<Entry> as(String table, Kind kind) {
            for (var entry : entries) {
                if (entry.is(table, kind)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        Optional<Entry> heading() {
            for (var entry : entries) {
                if (entry.isHeading()) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        int length() {
            return normal.length();
        }
    }

    LabelBook(List<Template> forms) {
        for (var form : forms) {
            var version = form.version();
            for (var section : form.sections()) {
                add(section.heading(), section.aliases(), "", Optional.empty(), String.valueOf(section.no()), version);
            }
            for (var block : form.tables().T2().blocks()) {
                add(block.caption(), "T2", Kind.CAPTION, block.id(), version);
                block.columns().forEach(c -> add(c, "T2", Kind.COLUMN, c.id(), version));
                block.rows().forEach(r -> add(r, "T2", Kind.ROW, r.id(), version));
            }
            add("信息内容", List.of(), "T2", Optional.of(Kind.COLUMN), STUB, version);
            table3(form.tables().T3(), version);
            form.tables().T4().groups().forEach(g -> add(g, List.of(), "T4", Optional.of(Kind.GROUP), g, version));
            form.tables().T4().columns().forEach(c -> add(c, "T4", Kind.COLUMN, c.id(), version));
        }
    }

    private void table3(Template.Table3 table, TemplateVersion version) {
        add(table.stub(), "T3", Kind.CAPTION, "stub", version);
        table.groups().forEach(g -> add(g, List.of(), "T3", Optional.of(Kind.GROUP), g, version));
        table.columns().forEach(c -> add(c, "T3", Kind.COLUMN, c.id(), version));
        add("小计", List.of(), "T3", Optional.of(Kind.COLUMN), "", TemplateVersion.NONE);
        for (var row : table.rows()) {
            var kind = row.isGroup() ? Kind.GROUP : Kind.ROW;
            add(row.label(), row.aliases(), "T3", Optional.of(kind), row.id(), version);
        }
    }

    private void add(Template.LabelSpec spec, String table, Kind kind, String id, TemplateVersion version) {
        add(spec.label(), spec.aliases(), table, Optional.of(kind), id, version);
    }

    private void add(
            String label, List<String> aliases, String table, Optional<Kind> kind, String id, TemplateVersion version) {
        put(label, new Entry(table, kind, id, Match.EXACT, version));
        aliases.forEach(a -> put(a, new Entry(table, kind, id, Match.ALIAS, version)));
    }

    private void put(String wording, Entry entry) {
        wordings.put(Labels.normalise(wording), entry);
    }

    /** The longest label that begins at token {@code at}; it may be broken over several tokens and lines. */
    Optional<Hit> longest(List<Token> tokens, int at) {
        LabelTrie<Entry> node = wordings;
        LabelTrie<Entry> best = null;
        int end = at;
        int parts = 0;
        for (int i = at; i < tokens.size() && parts < MOST_PARTS; i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.ROW_END && !token.ruled()) {
                continue;
            }
            // A cell of a real grid holds its whole label; running text may break one anywhere.
            if (!token.isText() || token.normal().isEmpty() || (token.ruled() && i > at)) {
                break;
            }
            parts++;
            node = node.after(token.normal());
            if (node == null) {
                break;
            }
            if (!node.here().isEmpty()) {
                best = node;
                end = i + 1;
            }
        }
        return best == null ? Optional.empty() : Optional.of(hit(tokens, at, end, best.here()));
    }

    private static Hit hit(List<Token> tokens, int from, int end, List<Entry> entries) {
        var raw = new StringBuilder();
        var normal = new StringBuilder();
        for (int i = from; i < end; i++) {
            raw.append(tokens.get(i).raw());
            normal.append(tokens.get(i).normal());
        }
        return new Hit(raw.toString(), normal.toString(), entries, end);
    }

    /** Labels of rows are left out: with two of them run together, nobody knows whose the numbers behind are. */
    private static boolean standsOverOthers(List<Entry> entries) {
        for (var entry : entries) {
            if (entry.kind().isPresent() && entry.kind().get() != Kind.ROW) {
                return true;
            }
        }
        return false;
    }

    /** The heads of which a text is made, if it is nothing but several complete ones run together; else none. */
    List<String> pieces(String normal) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < normal.length()) {
            LabelTrie<Entry> node = wordings;
            int end = from;
            for (int i = from; i < normal.length(); i++) {
                node = node.after(normal.charAt(i));
                if (node == null) {
                    break;
                }
                if (standsOverOthers(node.here())) {
                    end = i + 1;
                }
            }
            if (end == from) {
                return List.of();
            }
            pieces.add(normal.substring(from, end));
            from = end;
        }
        return pieces.size() > 1 ? pieces : List.of();
    }

    /** A printed label as it is looked up. */
    static String key(String printed) {
        var normal = Labels.normalise(printed);
        return normal.indexOf('(') < 0 ? normal : FILLED_YEAR.matcher(normal).replaceAll("");
    }
}
