package org.nianbao.parser.document.word;

import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;

/** The main part: paragraphs, tables, and the containers around them. */
final class DocxBody {

    private static final String WORD = "/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "/wordprocessingml/main";
    private static final String MATH = "/officeDocument/2006/math";
    private static final String STRICT_MATH = "/officeDocument/math";

    private final OfficeParts parts;
    private final XmlCursor xml;
    private final Flow flow;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxTables tables;
    private final DocxRuns runs;
    private final DocxPictures pictures;
    private boolean holdsOtherFiles;

    DocxBody(OfficeParts parts, Flow flow, Limits limits) {
        this.parts = parts;
        this.xml = XmlCursor.inRoot(parts.main(), limits);
        this.flow = flow;
        this.styles = DocxStyles.read(parts.part("styles"), limits);
        this.numbering = DocxNumbering.read(parts.part("numbering"), styles, limits);
        this.tables = new DocxTables(this, xml, flow);
        this.runs = new DocxRuns(this, xml, flow, styles);
        this.pictures = new DocxPictures(xml, flow, parts);
    }

    void read() {
        children();
    }

    /** Whether a part of the text is another file inside this one, which is not read. */
    boolean holdsOtherFiles() {
        return holdsOtherFiles;
    }

    /** Everything in the element entered last. */
    void children() {
        while (xml.enter()) {
            element();
        }
    }

    /** The element entered last. */
    void element() {
        var namespace = xml.namespace();
        if (namespace.endsWith(WORD) || namespace.endsWith(STRICT_WORD)) {
            word();
        } else if (xml.name().equals("AlternateContent")) {
            oneBranch();
        } else if (namespace.endsWith(MATH) || namespace.endsWith(STRICT_MATH)) {
            math();
        } else {
            pictures.element();
            children();
        }
    }

    private void word() {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> tables.table();
            case "r" -> runs.run();
            case "txbxContent" -> textBox();
            case "drawing", "pict", "object" -> {
                pictures.begin();
                children();
            }
            case "altChunk", "subDoc" -> otherFile();
            // What is deleted or moved away stays in the file until somebody agrees; properties of old are no content.
            case "body",
                    "sdt",
                    "sdtContent",
                    "customXml",
                    "smartTag",
                    "ins",
                    "moveTo",
                    "hyperlink",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "ruby",
                    "rubyBase" -> children();
            default -> runs.mark();
        }
    }

    private void paragraph() {
        var style = "";
        var numbered = DocxStyles.Numbered.NOT;
        boolean joined = false;
        boolean begun = false;
        boolean printed = true;
        while (xml.enter()) {
            if (!begun && xml.name().equals("pPr")) {
                while (xml.enter()) {
                    switch (xml.name()) {
                        case "pStyle" -> {
                            style = xml.attribute("val").orElse("");
                            xml.skip();
                        }
                        case "numPr" -> numbered = DocxStyles.Numbered.read(xml);
                        case "rPr" -> joined = isDeleted();
                        default -> xml.skip();
                    }
                }
                continue;
            }
            if (!begun) {
                begun = true;
                printed = begin(numbered, style);
            }
            if (printed) {
                element();
            } else {
                xml.skip();
            }
        }
        if (!begun) {
            begin(numbered, style);
        }
        runs.endParagraph();
        // The mark of this paragraph is deleted: the next one is its continuation.
        if (!joined) {
            flow.endParagraph();
        }
    }

    private boolean begin(DocxStyles.Numbered numbered, String style) {
        if (styles.isContents(style)) {
            return false;
        }
        flow.text(numbering.label(numbered, style));
        runs.beginParagraph(style);
        return true;
    }

    private boolean isDeleted() {
        boolean deleted = false;
        while (xml.enter()) {
            deleted |= xml.name().equals("del");
            xml.skip();
        }
        return deleted;
    }

    private void textBox() {
        var outer = runs.pause();
        flow.open();
        children();
        flow.anchored(flow.close());
        runs.resume(outer);
    }

    /** The same content said for newer and for older programs: the first is enough. */
    private void oneBranch() {
        boolean taken = false;
        while (xml.enter()) {
            if (taken) {
                xml.skip();
            } else {
                taken = true;
                children();
            }
        }
    }

    private void math() {
        switch (xml.name()) {
            case "t" -> runs.text();
            case "rPr", "ctrlPr" -> xml.skip();
            default -> children();
        }
    }

    /** Text is missing here, so that nothing may be said about what is not found: as with a picture. */
    private void otherFile() {
        holdsOtherFiles = true;
        flow.image(parts.target(xml.attribute("id").orElse("")));
        xml.skip();
    }
}
