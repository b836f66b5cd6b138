package org.nianbao.crawler.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.parser.check.Mask;
import org.nianbao.parser.report.Report;

/** The cells of one report on the page: what stands in them, and which findings rest on them. */
final class Marks implements Numbers {

    /** The gravest first: a cell with several findings looks like the gravest. */
    private static final List<String> WEIGHTS = List.of("violation", "warning", "advice", "review");

    private final String sheet;
    private final Report report;
    private final String unread;
    private final Map<String, List<Remark>> remarks = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    /**
     * @param sheet anchor of the report on the page
     * @param unread what stands in a cell that was not read
     */
    Marks(String sheet, Report report, String unread) {
        this.sheet = sheet;
        this.report = report;
        this.unread = unread;
    }

    void mark(String cell, Remark remark) {
        remarks.computeIfAbsent(cell, c -> new ArrayList<>()).add(remark);
    }

    String anchor(String cell) {
        return sheet + "-" + cell;
    }

    /** Whether a place of the page holds the cell; known once the tables are made. */
    boolean isShown(String cell) {
        return shown.contains(cell);
    }

    @Override
    public Slot of(String id, int across) {
        shown.add(id);
        var cell = report.cell(id);
        var of = remarks.getOrDefault(id, List.of());
        var look = WEIGHTS.stream()
                .filter(w -> of.stream().anyMatch(r -> r.look().equals(w)))
                .findFirst()
                .map(w -> "marked " + w)
                .orElse("");
        var links = of.stream()
                .map(r -> new Slot.Link(r.anchor(), String.valueOf(r.no())))
                .toList();
        var text = cell.map(c -> Mask.over(c.raw())).orElse(unread);
        return new Slot("td", "", text, across, 1, cell.isPresent() ? look : look + " unread", anchor(id), links);
    }
}
