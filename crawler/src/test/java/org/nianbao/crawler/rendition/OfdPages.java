package org.nianbao.crawler.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The content of OFD pages: letters and lines in millimetres, as one look writes them. */
final class OfdPages {

    private static final double POINT = 25.4 / 72;
    private static final double PEN = 0.2;

    private final OfdLook look;
    private final List<StringBuilder> pages = new ArrayList<>();
    private int id = 100;

    OfdPages(OfdLook look) {
        this.look = look;
        next();
    }

    /** Begins a page. */
    void next() {
        pages.add(new StringBuilder());
    }

    int count() {
        return pages.size();
    }

    List<String> contents() {
        return pages.stream().map(StringBuilder::toString).toList();
    }

    /** Width of a letter, as a part of the font's height. */
    static double width(int letter) {
        return letter < 0x2000 ? 0.5 : 1;
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(OfdPages::width).sum();
    }

    /** A line of text by the start of its base line. */
    void text(double x, double y, double size, String text) {
        if (look == OfdLook.LETTERS) {
            double at = x;
            for (int letter : text.codePoints().toArray()) {
                object(at, y, size, Character.toString(letter));
                at += width(letter) * size;
            }
        } else {
            object(x, y, size, text);
        }
    }

    private void object(double x, double y, double size, String text) {
        boolean scaled = look == OfdLook.MATRIX;
        double unit = scaled ? POINT : 1;
        var letters = text.codePoints().toArray();
        var deltas = IntStream.range(0, Math.max(0, letters.length - 1))
                .mapToObj(i -> mm(width(letters[i]) * size / unit))
                .toList();
        page().append(String.format(
                Locale.ROOT,
                "<TextObject ID=\"%d\" Font=\"3\" Size=\"%s\" Boundary=\"%s %s %s %s\"%s>"
                        + "<TextCode X=\"0\" Y=\"%s\"%s>%s</TextCode></TextObject>%n",
                id++,
                mm(size / unit),
                mm(x),
                mm(y - size),
                mm(width(text) * size),
                mm(size * 1.2),
                scaled ? " CTM=\"" + POINT + " 0 0 " + POINT + " 0 0\"" : "",
                mm(size / unit),
                deltas.isEmpty() ? "" : " DeltaX=\"" + (scaled ? grouped(deltas) : String.join(" ", deltas)) + "\"",
                text.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static String grouped(List<String> deltas) {
        var out = new ArrayList<String>();
        int i = 0;
        while (i < deltas.size()) {
            int end = i;
            while (end < deltas.size() && deltas.get(end).equals(deltas.get(i))) {
                end++;
            }
            out.add(end - i > 1 ? "g " + (end - i) + " " + deltas.get(i) : deltas.get(i));
            i = end;
        }
        return String.join(" ", out);
    }

    /** The outlines of cells: left, top, right, bottom. */
    void boxes(List<double[]> boxes) {
        if (look == OfdLook.LETTERS) {
            var path = boxes.stream()
                    .map(b -> String.format(
                            Locale.ROOT,
                            "M %s %s L %s %s L %s %s L %s %s C",
                            mm(b[0]),
                            mm(b[1]),
                            mm(b[2]),
                            mm(b[1]),
                            mm(b[2]),
                            mm(b[3]),
                            mm(b[0]),
                            mm(b[3])))
                    .collect(Collectors.joining(" "));
            path(0, 0, 210, 297, "", path);
            return;
        }
        for (var b : boxes) {
            rule(b[0], b[1], b[2], b[1]);
            rule(b[0], b[3], b[2], b[3]);
            rule(b[0], b[1], b[0], b[3]);
            rule(b[2], b[1], b[2], b[3]);
        }
    }

    private void rule(double x1, double y1, double x2, double y2) {
        if (look == OfdLook.LINES) {
            path(x1, y1, x2 - x1 + PEN, y2 - y1 + PEN, "", "S 0 0 L " + mm(x2 - x1) + " " + mm(y2 - y1));
            return;
        }
        double w = x2 - x1 + PEN;
        double h = y2 - y1 + PEN;
        path(
                x1 - PEN / 2,
                y1 - PEN / 2,
                w,
                h,
                " Stroke=\"false\" Fill=\"true\"",
                "M 0 0 L " + mm(w) + " 0 L " + mm(w) + " " + mm(h) + " L 0 " + mm(h) + " L 0 0 C");
    }

    private void path(double x, double y, double w, double h, String paint, String data) {
        page().append("<PathObject ID=\"" + id++ + "\" Boundary=\"" + mm(x) + " " + mm(y) + " " + mm(w) + " " + mm(h)
                + "\" LineWidth=\"" + PEN + "\"" + paint + "><AbbreviatedData>" + data
                + "</AbbreviatedData></PathObject>\n");
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
