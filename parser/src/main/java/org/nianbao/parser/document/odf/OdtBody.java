package org.nianbao.parser.document.odf;

import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;
import org.nianbao.parser.document.pack.XmlCursor.Step;

/** The text: paragraphs, lists, tables and frames, in reading order. */
final class OdtBody {

    /** More blanks at one place say nothing. */
    private static final int MOST_BLANKS = 20;

    private final XmlCursor xml;
    private final Flow flow;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtTables tables;
    private final OdtFrames frames;

    OdtBody(XmlCursor xml, Flow flow, OdtStyles styles) {
        this.xml = xml;
        this.flow = flow;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.tables = new OdtTables(this, xml, flow);
        this.frames = new OdtFrames(this, xml, flow);
    }

    /** Everything in the element entered last. */
    void children() {
        while (xml.enter()) {
            element();
        }
    }

    /** The content of a cell or text box, in which lists begin anew. */
    void story() {
        var outer = lists.pause();
        children();
        lists.resume(outer);
    }

    /** The element entered last, where no text stands by itself. */
    void element() {
        switch (xml.name()) {
            case "p", "h" -> paragraph();
            case "list" -> {
                lists.begin(xml);
                children();
                lists.end();
            }
            case "list-item", "list-header" -> {
                lists.item(xml);
                children();
            }
            case "section" -> {
                if (xml.attribute("display").orElse("").equals("none")) {
                    xml.skip();
                } else {
                    children();
                }
            }
            case "numbered-paragraph", "page-sequence", "a" -> children();
            case "table" -> tables.table();
            default -> frames.element();
        }
    }

    private void paragraph() {
        var style = xml.attribute("style-name").orElse("");
        boolean unnumbered = xml.attribute("is-list-header").orElse("").equals("true");
        var level = xml.name().equals("h") ? xml.number("outline-level") : java.util.Optional.<Integer>empty();
        flow.text(lists.label(style, level, unnumbered));
        if (styles.isHidden(style)) {
            xml.skip();
        } else {
            inline();
        }
        flow.endParagraph();
    }

    /** Text and what stands in it, up to the end of the element entered last. */
    private void inline() {
        for (var step = xml.step(); step != Step.END; step = xml.step()) {
            if (step == Step.TEXT) {
                // Tabs and line ends in the XML are blanks; those that are meant are elements.
                flow.text(xml.text().replace('\t', ' ').replace("\u00AD", ""));
            } else {
                mark();
            }
        }
    }

    private void mark() {
        switch (xml.name()) {
            case "s" -> {
                flow.text(" ".repeat(Math.max(1, Math.min(xml.number("c").orElse(1), MOST_BLANKS))));
                xml.skip();
            }
            case "tab" -> {
                flow.text("\t");
                xml.skip();
            }
            case "line-break" -> {
                flow.endParagraph();
                xml.skip();
            }
            case "span" -> {
                if (styles.isHidden(xml.attribute("style-name").orElse(""))) {
                    xml.skip();
                } else {
                    inline();
                }
            }
            case "frame", "custom-shape", "rect", "ellipse", "line", "polyline", "polygon", "path", "g", "control" ->
                frames.element();
            // Remarks and notes are not the text; what a field hides is not printed.
            case "note",
                    "annotation",
                    "annotation-end",
                    "ruby-text",
                    "hidden-text",
                    "hidden-paragraph",
                    "script",
                    "number",
                    "tracked-changes" -> xml.skip();
            default -> inline();
        }
    }
}
