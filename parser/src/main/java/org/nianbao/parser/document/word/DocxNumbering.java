package org.nianbao.parser.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.flow.ListCounter;
import org.nianbao.parser.document.flow.ListLevel;
import org.nianbao.parser.document.flow.ListNumbers;
import org.nianbao.parser.document.flow.NumberFormat;
import org.nianbao.parser.document.pack.XmlCursor;

/** The automatic numbers of a document, counted as its paragraphs come. */
final class DocxNumbering {

    /** A pattern of levels, to which several lists may belong; they count on together. */
    private record Abstract(List<ListLevel> levels, Map<String, Integer> levelOfStyle, String likeStyle) {}

    private record ListInstance(int pattern, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    private final DocxStyles styles;
    private final Map<Integer, Abstract> patterns = new HashMap<>();
    private final Map<Integer, ListInstance> lists = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    private DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxNumbering read(Optional<byte[]> part, DocxStyles styles, Limits limits) {
        var numbering = new DocxNumbering(styles);
        if (part.isPresent()) {
            var xml = XmlCursor.inRoot(part.get(), limits);
            while (xml.enter()) {
                switch (xml.name()) {
                    case "abstractNum" -> numbering.pattern(xml);
                    case "num" -> numbering.list(xml);
                    default -> xml.skip();
                }
            }
        }
        return numbering;
    }

    private void pattern(XmlCursor xml) {
        int id = xml.number("abstractNumId").orElse(-1);
        var levels = new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, ListLevel.SILENT));
        var levelOfStyle = new HashMap<String, Integer>();
        var likeStyle = "";
        while (xml.enter()) {
            switch (xml.name()) {
                case "lvl" -> {
                    int at = level(xml.number("ilvl"));
                    levels.set(at, level(xml, at, levelOfStyle));
                }
                case "numStyleLink" -> {
                    likeStyle = xml.attribute("val").orElse("");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        patterns.put(id, new Abstract(levels, levelOfStyle, likeStyle));
    }

    private void list(XmlCursor xml) {
        int id = xml.number("numId").orElse(-1);
        int pattern = -1;
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, ListLevel>();
        while (xml.enter()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    pattern = xml.number("val").orElse(-1);
                    xml.skip();
                }
                case "lvlOverride" -> {
                    int at = level(xml.number("ilvl"));
                    while (xml.enter()) {
                        if (xml.name().equals("lvl")) {
                            levels.put(at, level(xml, at, new HashMap<>()));
                        } else {
                            if (xml.name().equals("startOverride")) {
                                xml.number("val").ifPresent(start -> starts.put(at, start));
                            }
                            xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        lists.put(id, new ListInstance(pattern, starts, levels));
    }

    private static ListLevel level(XmlCursor xml, int at, Map<String, Integer> levelOfStyle) {
        int start = 0;
        var format = NumberFormat.DECIMAL;
        var pattern = "";
        int restartAfter = Integer.MAX_VALUE;
        boolean legal = false;
        while (xml.enter()) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val").orElse(0);
                case "numFmt" ->
                    format = DocxNumberFormats.of(xml.attribute("val").orElse(""));
                case "lvlText" -> pattern = pattern(xml.attribute("val").orElse(""));
                case "lvlRestart" -> restartAfter = xml.number("val").orElse(restartAfter);
                case "isLgl" -> legal = DocxStyles.isOn(xml, "val", true);
                case "pStyle" -> xml.attribute("val").ifPresent(style -> levelOfStyle.put(style, at));
                default -> {}
            }
            xml.skip();
        }
        // Bullets are marks of a symbol font, not numbers.
        return format == NumberFormat.NONE && pattern.chars().noneMatch(c -> c < ListCounter.LEVELS)
                ? ListLevel.SILENT
                : new ListLevel(start, format, pattern, restartAfter, legal);
    }

    /** {@code %1} to {@code %9} stand for the numbers of the levels. */
    private static String pattern(String text) {
        var pattern = text.replace('\t', ' ');
        for (int level = 0; level < 9; level++) {
            pattern = pattern.replace("%" + (level + 1), Character.toString(level));
        }
        return pattern;
    }

    private static int level(Optional<Integer> value) {
        return Math.max(0, Math.min(value.orElse(0), ListCounter.LEVELS - 1));
    }

    /** What is printed before the next paragraph; empty if it is not numbered. */
    String label(DocxStyles.Numbered own, String style) {
        var byStyle = styles.numbered(style);
        var list = own.list().or(byStyle::list).map(lists::get);
        if (list.isEmpty()) {
            return "";
        }
        var instance = list.get();
        int patternId = pattern(instance);
        var pattern = patterns.get(patternId);
        if (pattern == null) {
            return "";
        }
        int level = level(own.level()
                .or(() -> Optional.ofNullable(pattern.levelOfStyle.get(style)))
                .or(byStyle::level));
        var levels = new ArrayList<>(pattern.levels);
        instance.levels.forEach(levels::set);
        int number = own.list().or(byStyle::list).orElse(0);
        return numbers.next(new ListNumbers.Numbered(number, patternId, levels, instance.starts), level);
    }

    /** A pattern without levels names a style whose list has them. */
    private int pattern(ListInstance list) {
        var own = patterns.get(list.pattern);
        if (own == null || own.likeStyle.isEmpty()) {
            return list.pattern;
        }
        return styles.numbered(own.likeStyle)
                .list()
                .map(lists::get)
                .map(ListInstance::pattern)
                .orElse(list.pattern);
    }
}
