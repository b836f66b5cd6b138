package org.nianbao.parser.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.pack.XmlCursor;

/** What of the styles is printed: numbers, and whether text is hidden. */
final class DocxStyles {

    /** Longer chains of styles go in circles. */
    private static final int LONGEST_CHAIN = 20;

    /**
     * A paragraph's or a style's part in a numbering.
     *
     * @param list the numbering's id; 0 takes a paragraph out of any
     */
    record Numbered(Optional<Integer> list, Optional<Integer> level) {
        static final Numbered NOT = new Numbered(Optional.empty(), Optional.empty());

        /** Stands inside {@code w:numPr}. */
        static Numbered read(XmlCursor xml) {
            Optional<Integer> list = Optional.empty();
            Optional<Integer> level = Optional.empty();
            while (xml.enter()) {
                switch (xml.name()) {
                    case "numId" -> list = xml.number("val");
                    case "ilvl" -> level = xml.number("val");
                    default -> {}
                }
                xml.skip();
            }
            return new Numbered(list, level);
        }
    }

    private record Style(String name, @Nullable String basedOn, Numbered numbered, Optional<Boolean> hidden) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    static DocxStyles read(Optional<byte[]> part, Limits limits) {
        var styles = new DocxStyles();
        if (part.isPresent()) {
            var xml = XmlCursor.inRoot(part.get(), limits);
            while (xml.enter()) {
                if (xml.name().equals("style")) {
                    styles.style(xml);
                } else {
                    xml.skip();
                }
            }
        }
        return styles;
    }

    private void style(XmlCursor xml) {
        var id = xml.attribute("styleId").orElse("");
        if (xml.attribute("type").orElse("").equals("paragraph") && isOn(xml, "default", false)) {
            usual = id;
        }
        var name = "";
        String basedOn = null;
        var numbered = Numbered.NOT;
        Optional<Boolean> hidden = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "name" -> {
                    name = xml.attribute("val").orElse("");
                    xml.skip();
                }
                case "basedOn" -> {
                    basedOn = xml.attribute("val").orElse(null);
                    xml.skip();
                }
                case "pPr" -> {
                    while (xml.enter()) {
                        if (xml.name().equals("numPr")) {
                            numbered = Numbered.read(xml);
                        } else {
                            xml.skip();
                        }
                    }
                }
                case "rPr" -> hidden = hidden(xml);
                default -> xml.skip();
            }
        }
        styles.put(id, new Style(name.toLowerCase(Locale.ROOT), basedOn, numbered, hidden));
    }

    /** Stands inside {@code w:rPr}: whether it says that text is hidden, or shown. */
    static Optional<Boolean> hidden(XmlCursor xml) {
        Optional<Boolean> hidden = Optional.empty();
        while (xml.enter()) {
            if (xml.name().equals("vanish")) {
                hidden = Optional.of(isOn(xml, "val", true));
            }
            xml.skip();
        }
        return hidden;
    }

    /** A switch as Office writes it: {@code 1}, {@code true}, {@code on}, or nothing at all. */
    static boolean isOn(XmlCursor xml, String attribute, boolean ifMissing) {
        var value = xml.attribute(attribute);
        return value.map(v -> !v.equals("0") && !v.equals("false") && !v.equals("off"))
                .orElse(ifMissing);
    }

    /** The numbering of a style's paragraphs, inherited or its own. */
    Numbered numbered(String style) {
        Optional<Integer> level = Optional.empty();
        var at = styles.get(style.isEmpty() ? usual : style);
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            level = level.or(at.numbered::level);
            if (at.numbered.list().isPresent()) {
                return new Numbered(at.numbered.list(), level);
            }
            at = at.basedOn == null ? null : styles.get(at.basedOn);
        }
        return Numbered.NOT;
    }

    boolean isHidden(String style) {
        var at = styles.get(style.isEmpty() ? usual : style);
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            if (at.hidden.isPresent()) {
                return at.hidden.get();
            }
            at = at.basedOn == null ? null : styles.get(at.basedOn);
        }
        return false;
    }

    /** Whether paragraphs of the style are lines of a table of contents: headings said twice. */
    boolean isContents(String style) {
        var at = styles.get(style);
        return at != null && at.name.startsWith("toc ");
    }
}
