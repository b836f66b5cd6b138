package org.nianbao.crawler.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** An HTML table spread out over its grid, merged cells repeated; written for these tests alone. */
record Grid(List<List<String>> rows) {

    static Grid of(Element table) {
        var places = new TreeMap<Integer, TreeMap<Integer, String>>();
        var rows = table.select("tr");
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (var cell : rows.get(r).select("> td")) {
                while (places.computeIfAbsent(r, k -> new TreeMap<>()).containsKey(c)) {
                    c++;
                }
                var text = cell.text().replaceAll("[\\s\\u00a0]", "");
                for (int dr = 0; dr < span(cell, "rowspan"); dr++) {
                    for (int dc = 0; dc < span(cell, "colspan"); dc++) {
                        places.computeIfAbsent(r + dr, k -> new TreeMap<>()).put(c + dc, text);
                    }
                }
            }
        }
        var all = new ArrayList<List<String>>();
        places.values().forEach(row -> all.add(List.copyOf(row.values())));
        return new Grid(all);
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    /** The row whose last label is the given one. */
    List<String> row(String label) {
        return rows.stream().filter(row -> row.contains(label)).findFirst().orElseThrow();
    }

    boolean isRectangle() {
        return rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    }
}
