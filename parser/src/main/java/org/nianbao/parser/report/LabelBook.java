package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.parser.report.TableLabel.Kind;

/** Every label of every form with its known wordings, and how to find the longest one at a place in the text. */
final class LabelBook {

    static final LabelBook BOTH_FORMS = new LabelBook(List.of(Template.FORM_2021, Template.FORM_2019));

    /** 信息内容, the head over the row labels of a block of table 二. */
    static final String STUB = "item";

    private static final int MOST_PARTS = 24;
    private static final int LONGEST = 80;

    /** 本年(2023)制发件数: the year is filled in, the label is the form's. */
    private static final Pattern FILLED_YEAR = Pattern.compile("\\(20\\d{2}年?\\)");

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

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
            return table.equals(otherTable) && kind.filter(otherKind::equals).isPresent();
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
            return entries.stream().filter(e -> e.is(table, kind)).findFirst();
        }

        Optional<Entry> heading() {
            return entries.stream().filter(Entry::isHeading).findFirst();
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
        var key = Labels.normalise(wording);
        entries.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        for (int i = 1; i <= key.length(); i++) {
            beginnings.add(key.substring(0, i));
        }
    }

    /** The longest label that begins at token {@code at}; it may be broken over several tokens and lines. */
    Optional<Hit> longest(List<Token> tokens, int at) {
        var joined = new StringBuilder();
        Optional<Hit> best = Optional.empty();
        int parts = 0;
        for (int i = at; i < tokens.size() && parts < MOST_PARTS; i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.ROW_END && !token.ruled()) {
                continue;
            }
            // A cell of a real grid holds its whole label; running text may break one anywhere.
            if (token.kind() != Token.Kind.TEXT || (token.ruled() && i > at) || joined.length() > LONGEST) {
                break;
            }
            joined.append(token.raw());
            parts++;
            var key = key(joined);
            if (!beginnings.contains(key)) {
                break;
            }
            var known = entries.get(key);
            if (known != null) {
                best = Optional.of(new Hit(joined.toString(), key, known, i + 1));
            }
        }
        return best;
    }

    private static String key(CharSequence joined) {
        var normal = Labels.normalise(joined.toString());
        return normal.indexOf('(') < 0 ? normal : FILLED_YEAR.matcher(normal).replaceAll("");
    }
}
