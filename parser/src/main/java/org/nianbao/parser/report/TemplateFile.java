package org.nianbao.parser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nianbao.parser.report.Template.Block2;
import org.nianbao.parser.report.Template.LabelSpec;
import org.nianbao.parser.report.Template.RowSpec;
import org.nianbao.parser.report.Template.SectionSpec;
import org.nianbao.parser.report.Template.Table2;
import org.nianbao.parser.report.Template.Table3;
import org.nianbao.parser.report.Template.Table4;
import org.nianbao.parser.report.Template.Tables;
import org.nianbao.parser.report.Template.Years;

/** Reads a template file. By hand: data binding by reflection would double the time a person waits for one check. */
final class TemplateFile {

    private TemplateFile() {}

    static Template read(String resource) {
        try (var in = Objects.requireNonNull(TemplateFile.class.getResourceAsStream(resource), resource)) {
            return template(Tree.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(Tree json) {
        var years = json.child("years");
        return new Template(
                text(json, "id"),
                text(json, "document"),
                text(json, "name"),
                new Years(years.number("from").orElseThrow(), years.number("to")),
                texts(json, "titlePatterns"),
                list(json, "sections", TemplateFile::section),
                tables(json.child("tables")),
                texts(json, "oldFormLabels"),
                texts(json, "residue"));
    }

    private static SectionSpec section(Tree json) {
        return new SectionSpec(
                json.number("no").orElseThrow(), text(json, "id"), text(json, "heading"), texts(json, "aliases"));
    }

    private static Tables tables(Tree json) {
        var table3 = json.child("T3");
        var table4 = json.child("T4");
        return new Tables(
                new Table2(list(json.child("T2"), "blocks", TemplateFile::block)),
                new Table3(
                        label(table3.child("stub")),
                        texts(table3, "groups"),
                        list(table3, "columns", TemplateFile::label),
                        list(table3, "rows", TemplateFile::row)),
                new Table4(texts(table4, "groups"), list(table4, "columns", TemplateFile::label)));
    }

    private static Block2 block(Tree json) {
        return new Block2(
                text(json, "id"),
                label(json.child("caption")),
                list(json, "columns", TemplateFile::label),
                list(json, "rows", TemplateFile::label));
    }

    private static LabelSpec label(Tree json) {
        return new LabelSpec(
                json.text("id").orElse(""),
                text(json, "label"),
                texts(json, "aliases"),
                json.text("group").orElse(""),
                json.text("kind").orElse("").equals("total"),
                json.flag("signed"),
                json.flag("decimal"));
    }

    private static RowSpec row(Tree json) {
        return new RowSpec(
                text(json, "id"), text(json, "label"), texts(json, "aliases"), json.text("parent"), text(json, "kind"));
    }

    private static String text(Tree json, String key) {
        return json.text(key).orElseThrow();
    }

    private static List<String> texts(Tree json, String key) {
        return json.texts(key);
    }

    private static <T> List<T> list(Tree json, String key, Function<Tree, T> read) {
        return json.children(key).stream().map(read).toList();
    }
}
