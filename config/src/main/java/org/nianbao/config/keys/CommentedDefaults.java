package org.nianbao.config.keys;

import java.util.Locale;
import java.util.regex.Pattern;

/** The default {@code nianbao.yaml}, every key explained. */
public final class CommentedDefaults {

    /** What YAML, old and new, reads as a plain text or number without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*|[0-9]+[A-Za-z]*");

    private final StringBuilder out = new StringBuilder();
    private final Locale locale;

    private CommentedDefaults(Locale locale) {
        this.locale = locale;
    }

    /** The text of the file, lines ending in LF; sentences in English if the locale is English, else in Chinese. */
    public static String in(Locale locale) {
        var writer = new CommentedDefaults(locale);
        writer.line(0, "# " + KeyTable.STANDARD.header().in(locale));
        writer.children(KeyTable.STANDARD.root(), 0);
        return writer.out.toString();
    }

    private void children(KeyNode.Group group, int depth) {
        boolean firstOfItem = group.list();
        for (var child : group.children().entrySet()) {
            if (depth == 0) {
                out.append('\n');
            }
            if (child.getValue() instanceof KeyNode.Group below) {
                doc(depth, below.doc(), below.later());
                line(depth, child.getKey() + ':');
                children(below, depth + 1);
            } else if (child.getValue() instanceof KeyNode.Leaf leaf) {
                var item = group.list() ? (firstOfItem ? "- " : "  ") : "";
                leaf(item + child.getKey(), leaf.spec(), depth);
                firstOfItem = false;
            }
        }
    }

    private void leaf(String name, KeySpec spec, int depth) {
        doc(depth, spec.doc(), spec.later());
        var value = spec.list() ? '[' + scalar(spec.example()) + ']' : scalar(spec.example());
        line(depth, (spec.shown() ? "" : "# ") + name + ": " + value);
    }

    private void doc(int depth, KeySpec.Doc doc, boolean later) {
        var mark = later ? KeyTable.STANDARD.laterMark().in(locale) : "";
        line(depth, "# " + doc.in(locale) + mark);
    }

    private void line(int depth, String content) {
        out.append("  ".repeat(depth)).append(content).append('\n');
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() ? text : '"' + text + '"';
    }
}
