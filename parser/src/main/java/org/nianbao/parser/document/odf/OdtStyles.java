package org.nianbao.parser.document.odf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.parser.document.flow.ListCounter;
import org.nianbao.parser.document.flow.ListLevel;
import org.nianbao.parser.document.flow.NumberFormat;
import org.nianbao.parser.document.pack.XmlCursor;

/** What of the styles is printed: numbers, and whether text is hidden. */
final class OdtStyles {

    /** Longer chains of styles go in circles. */
    private static final int LONGEST_CHAIN = 20;

    private record Style(String parent, String listStyle, Optional<Boolean> hidden) {}

    private static final Style NONE = new Style("", "", Optional.empty());

    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private List<ListLevel> outline = List.of();

    /** Stands inside {@code office:styles} or {@code office:automatic-styles}. */
    void read(XmlCursor xml) {
        while (xml.enter()) {
            var name = xml.attribute("name").orElse("");
            switch (xml.name()) {
                case "style" -> style(xml, name);
                case "list-style" -> lists.put(name, levels(xml));
                case "outline-style" -> outline = levels(xml);
                default -> xml.skip();
            }
        }
    }

    private void style(XmlCursor xml, String name) {
        var parent = xml.attribute("parent-style-name").orElse("");
        var listStyle = xml.attribute("list-style-name").orElse("");
        Optional<Boolean> hidden = Optional.empty();
        while (xml.enter()) {
            if (xml.name().equals("text-properties")) {
                hidden = xml.attribute("display").map(d -> d.equals("none"));
            }
            xml.skip();
        }
        styles.put(name, new Style(parent, listStyle, hidden));
    }

    private static List<ListLevel> levels(XmlCursor xml) {
        var levels = new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, ListLevel.SILENT));
        while (xml.enter()) {
            int at = xml.number("level").orElse(0) - 1;
            if (!xml.name().equals("list-level-style-bullet") && at >= 0 && at < ListCounter.LEVELS) {
                levels.set(at, level(xml, at));
            }
            xml.skip();
        }
        return List.copyOf(levels);
    }

    private static ListLevel level(XmlCursor xml, int at) {
        var format = format(xml.attribute("num-format").orElse(""));
        var before = xml.attribute("num-prefix").orElse("");
        var after = xml.attribute("num-suffix").orElse("");
        if (format == NumberFormat.NONE) {
            return ListLevel.SILENT;
        }
        int shown = Math.max(1, Math.min(xml.number("display-levels").orElse(1), at + 1));
        var numbers = IntStream.rangeClosed(at + 1 - shown, at)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("."));
        return new ListLevel(
                xml.number("start-value").orElse(1), format, before + numbers + after, Integer.MAX_VALUE, false);
    }

    /** The first numbers stand for the format: {@code 一, 二, 三, ...}. */
    private static NumberFormat format(String format) {
        if (format.isEmpty()) {
            return NumberFormat.NONE;
        }
        return switch (format.charAt(0)) {
            case 'A' -> NumberFormat.UPPER_LETTER;
            case 'a' -> NumberFormat.LOWER_LETTER;
            case 'I' -> NumberFormat.UPPER_ROMAN;
            case 'i' -> NumberFormat.LOWER_ROMAN;
            case '一' -> NumberFormat.CHINESE;
            case '〇' -> NumberFormat.CHINESE_DIGITS;
            case '壹', '壱' -> NumberFormat.CHINESE_LEGAL;
            case '甲' -> NumberFormat.STEMS;
            case '子' -> NumberFormat.BRANCHES;
            case '①' -> NumberFormat.CIRCLED;
            case '⑴' -> NumberFormat.BRACKETED;
            case '⒈' -> NumberFormat.FULL_STOP;
            case '㊀' -> NumberFormat.CHINESE_CIRCLED;
            case '１' -> NumberFormat.FULL_WIDTH;
            case '0' -> NumberFormat.TWO_DIGITS;
            default -> NumberFormat.DECIMAL;
        };
    }

    /** The levels of a list style; empty if there is none of that name. */
    Optional<List<ListLevel>> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The levels by which headings are numbered. */
    Optional<List<ListLevel>> outline() {
        return Optional.of(outline).filter(o -> !o.isEmpty());
    }

    /** The list style that paragraphs of a style have; empty if none. */
    String listStyle(String style) {
        var at = styles.getOrDefault(style, NONE);
        for (int i = 0; i < LONGEST_CHAIN && at.listStyle.isEmpty(); i++) {
            at = styles.getOrDefault(at.parent, NONE);
        }
        return at.listStyle;
    }

    boolean isHidden(String style) {
        var at = styles.getOrDefault(style, NONE);
        for (int i = 0; i < LONGEST_CHAIN && at.hidden.isEmpty(); i++) {
            at = styles.getOrDefault(at.parent, NONE);
        }
        return at.hidden.orElse(false);
    }
}
