package org.nianbao.parser.document.word;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.document.flow.Flow;
import org.nianbao.parser.document.pack.XmlCursor;

/** Pictures large enough to hold something that is to be read. */
final class DocxPictures {

    private static final double EMU_PER_CM = 360_000;
    private static final double NOTABLE_CM = 2;
    private static final Pattern SIDE =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9]{1,5}(?:\\.[0-9]{1,6})?)(pt|in|cm|mm|px)?");

    private final XmlCursor xml;
    private final Flow flow;
    private final OfficeParts parts;

    /** The smaller side in centimetres; a picture without a size counts as large. */
    private double side;

    DocxPictures(XmlCursor xml, Flow flow, OfficeParts parts) {
        this.xml = xml;
        this.flow = flow;
        this.parts = parts;
    }

    void begin() {
        side = Double.MAX_VALUE;
    }

    /** An element of DrawingML or VML: a size, or a picture. */
    void element() {
        switch (xml.name()) {
            case "extent" -> {
                var width = xml.number("cx");
                var height = xml.number("cy");
                if (width.isPresent() && height.isPresent()) {
                    side = Math.min(width.get(), height.get()) / EMU_PER_CM;
                }
            }
            case "shape", "rect" -> xml.attribute("style").ifPresent(this::style);
            case "blip" -> picture(xml.attribute("embed").or(() -> xml.attribute("link")));
            case "imagedata" -> picture(xml.attribute("id"));
            default -> {}
        }
    }

    private void style(String style) {
        side = Double.MAX_VALUE;
        var m = SIDE.matcher(style);
        while (m.find()) {
            double perCm = switch (Optional.ofNullable(m.group(3)).orElse("px")) {
                case "cm" -> 1;
                case "mm" -> 10;
                case "in" -> 1 / 2.54;
                case "pt" -> 72 / 2.54;
                default -> 96 / 2.54;
            };
            side = Math.min(side, Double.parseDouble(m.group(2)) / perCm);
        }
    }

    private void picture(Optional<String> id) {
        if (side > NOTABLE_CM) {
            flow.image(id.map(parts::target).orElse(""));
        }
    }
}
