package org.nianbao.parser.document.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.flow.ListCounter;
import org.nianbao.parser.document.flow.ListLevel;
import org.nianbao.parser.document.pack.XmlCursor;

/** Where in its lists the text stands, and which number its next paragraph has. */
final class OdtLists {

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    /** A list begun and not ended. */
    private static final class Open {
        final String style;
        final ListCounter counter;
        boolean awaits;
        Optional<Integer> start = Optional.empty();

        Open(String style, ListCounter counter) {
            this.style = style;
            this.counter = counter;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Enters {@code text:list}. A list in a list counts with it, and looks like it unless it says otherwise. */
    void begin(XmlCursor xml) {
        var outer = open.peek();
        var style = xml.attribute("style-name").orElse(outer == null ? "" : outer.style);
        var counter = outer != null ? outer.counter : counter(xml, style);
        xml.attribute("id").ifPresent(id -> byId.put(id, counter));
        byStyle.put(style, counter);
        open.push(new Open(style, counter));
    }

    private ListCounter counter(XmlCursor xml, String style) {
        var continued = xml.attribute("continue-list").map(byId::get);
        if (continued.isPresent()) {
            return continued.get();
        }
        boolean goesOn = xml.attribute("continue-numbering").orElse("").equals("true");
        var before = byStyle.get(style);
        return goesOn && before != null ? before : new ListCounter();
    }

    void end() {
        open.pop();
    }

    /** Enters an item: its first paragraph is numbered. */
    void item(XmlCursor xml) {
        var list = open.peek();
        if (list != null) {
            list.awaits = xml.name().equals("list-item");
            list.start = xml.number("start-value");
        }
    }

    /** What is printed before a paragraph or heading; empty if it has no number. */
    String label(String paragraphStyle, Optional<Integer> outlineLevel, boolean unnumbered) {
        var list = open.peek();
        if (list == null) {
            return outlineLevel.isEmpty() || unnumbered
                    ? ""
                    : styles.outline()
                            .map(levels -> next(headings, levels, outlineLevel.get() - 1, Optional.empty()))
                            .orElse("");
        }
        if (!list.awaits) {
            return "";
        }
        list.awaits = false;
        return styles.list(list.style)
                .or(() -> styles.list(styles.listStyle(paragraphStyle)))
                .map(levels -> next(list.counter, levels, open.size() - 1, list.start))
                .orElse("");
    }

    /** What stands in a cell or text box is in no list of the text around it; gives back where the text was. */
    List<Object> pause() {
        var outer = List.<Object>copyOf(open);
        open.clear();
        return outer;
    }

    void resume(List<Object> outer) {
        open.clear();
        outer.forEach(list -> open.addLast((Open) list));
    }

    private static String next(ListCounter counter, List<ListLevel> levels, int level, Optional<Integer> start) {
        if (level < 0 || level >= ListCounter.LEVELS) {
            return "";
        }
        if (start.isPresent()) {
            counter.restart(level);
        }
        counter.countFrom(levels, level, start.orElse(levels.get(level).start()));
        return counter.label(levels, level);
    }
}
