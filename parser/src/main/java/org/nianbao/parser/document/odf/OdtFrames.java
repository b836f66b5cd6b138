package org.nianbao.parser.document.odf;

import java.util.regex.Pattern;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;

/** Frames and shapes: text boxes, and pictures large enough to hold something that is to be read. */
final class OdtFrames {

    private static final double NOTABLE_CM = 2;
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,6})?)(cm|mm|in|pt|pc|px)");

    private final OdtBody body;
    private final XmlCursor xml;
    private final Flow flow;

    OdtFrames(OdtBody body, XmlCursor xml, Flow flow) {
        this.body = body;
        this.xml = xml;
        this.flow = flow;
    }

    /** The element entered last; what is neither frame nor shape holds no text of the document. */
    void element() {
        switch (xml.name()) {
            case "frame" -> frame();
            case "custom-shape", "rect", "ellipse", "line", "polyline", "polygon", "path", "connector", "circle" ->
                textBox();
            case "g" -> body.children();
            default -> xml.skip();
        }
    }

    /** A frame may hold the same picture several times, in several formats. */
    private void frame() {
        double side = Math.min(length("width"), length("height"));
        boolean shown = false;
        while (xml.enter()) {
            switch (xml.name()) {
                case "text-box" -> textBox();
                case "image" -> {
                    if (!shown && side > NOTABLE_CM) {
                        flow.image(xml.attribute("href").orElse(""));
                    }
                    shown = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private void textBox() {
        flow.open();
        body.story();
        flow.anchored(flow.close());
    }

    /** In centimetres; a frame without a size counts as large. */
    private double length(String attribute) {
        var m = LENGTH.matcher(xml.attribute(attribute).orElse(""));
        if (!m.matches()) {
            return Double.MAX_VALUE;
        }
        double value = Double.parseDouble(m.group(1));
        return switch (m.group(2)) {
            case "mm" -> value / 10;
            case "in" -> value * 2.54;
            case "pt" -> value * 2.54 / 72;
            case "pc" -> value * 2.54 / 6;
            case "px" -> value * 2.54 / 96;
            default -> value;
        };
    }
}
