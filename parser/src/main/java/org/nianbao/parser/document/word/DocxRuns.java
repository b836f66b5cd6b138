package org.nianbao.parser.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;

/** Runs of text: what of them is printed. */
final class DocxRuns {

    private final DocxBody body;
    private final XmlCursor xml;
    private final Flow flow;
    private final DocxStyles styles;

    /** Fields begun and not ended, the inner first; true once the instruction is over and the result begins. */
    private Deque<Boolean> fields = new ArrayDeque<>();

    private boolean hiddenParagraph;

    DocxRuns(DocxBody body, XmlCursor xml, Flow flow, DocxStyles styles) {
        this.body = body;
        this.xml = xml;
        this.flow = flow;
        this.styles = styles;
    }

    void beginParagraph(String style) {
        hiddenParagraph = styles.isHidden(style);
    }

    /** An instruction that is not over by now was cut: what follows is text. */
    void endParagraph() {
        fields.removeIf(inResult -> !inResult);
    }

    /** Sets the paragraph aside while a text box in it is read. */
    State pause() {
        var state = new State(fields, hiddenParagraph);
        fields = new ArrayDeque<>();
        return state;
    }

    void resume(State state) {
        fields = state.fields;
        hiddenParagraph = state.hidden;
    }

    record State(Deque<Boolean> fields, boolean hidden) {}

    void run() {
        boolean hidden = hiddenParagraph;
        while (xml.enter()) {
            if (xml.name().equals("rPr")) {
                hidden = isHidden(hidden);
            } else if (hidden && !xml.name().equals("fldChar")) {
                xml.skip();
            } else {
                body.element();
            }
        }
    }

    private boolean isHidden(boolean paragraph) {
        boolean byStyle = paragraph;
        var own = java.util.Optional.<Boolean>empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "rStyle" ->
                    byStyle |= xml.attribute("val").map(styles::isHidden).orElse(false);
                case "vanish" -> own = java.util.Optional.of(DocxStyles.isOn(xml, "val", true));
                default -> {}
            }
            xml.skip();
        }
        return own.orElse(byStyle);
    }

    /** A piece of a run; elements that print nothing are passed over. */
    void mark() {
        switch (xml.name()) {
            case "t" -> {
                text();
                return;
            }
            case "tab", "ptab" -> print("\t");
            case "br", "cr" -> {
                if (isPrinted()) {
                    flow.endParagraph();
                }
            }
            case "noBreakHyphen" -> print("-");
            case "sym" ->
                print(DocxSymbols.text(
                        xml.attribute("font").orElse(""), xml.attribute("char").orElse("")));
            case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
            default -> {}
        }
        xml.skip();
    }

    /** The text of the element entered last, which is left. */
    void text() {
        var text = xml.content();
        print(text);
    }

    private void print(String text) {
        if (isPrinted()) {
            flow.text(text.replace("\u00AD", ""));
        }
    }

    private boolean isPrinted() {
        return !fields.contains(false);
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }
}
