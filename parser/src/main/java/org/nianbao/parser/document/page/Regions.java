package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Groups the lines of a page into sets that hang together. */
final class Regions {

    /** More lines than this, one way, are a drawing. */
    private static final int MOST = 2_000;

    /** How far a line may rise or fall over its length and still count as level or upright. */
    private static final double SLANT = 1;

    private Regions() {}

    /** Lines that meet each other, directly or by way of others. */
    record Region(List<Segment> level, List<Segment> upright) {}

    static List<Region> of(List<Page.Ruling> rulings) {
        var level = new ArrayList<Segment>();
        var upright = new ArrayList<Segment>();
        for (var r : rulings) {
            double dx = Math.abs(r.x2() - r.x1());
            double dy = Math.abs(r.y2() - r.y1());
            if (dy <= SLANT && dx >= dy) {
                level.add(new Segment((r.y1() + r.y2()) / 2, Math.min(r.x1(), r.x2()), Math.max(r.x1(), r.x2())));
            } else if (dx <= SLANT) {
                upright.add(new Segment((r.x1() + r.x2()) / 2, Math.min(r.y1(), r.y2()), Math.max(r.y1(), r.y2())));
            }
        }
        return group(Segment.merge(level), Segment.merge(upright));
    }

    private static List<Region> group(List<Segment> level, List<Segment> upright) {
        if (level.size() > MOST || upright.size() > MOST) {
            return List.of();
        }
        var sets = new DisjointSets(level.size() + upright.size());
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (level.get(i).meets(upright.get(j))) {
                    sets.join(i, level.size() + j);
                }
            }
        }
        var regions = new LinkedHashMap<Integer, Region>();
        for (int i = 0; i < level.size(); i++) {
            region(regions, sets.of(i)).level().add(level.get(i));
        }
        for (int j = 0; j < upright.size(); j++) {
            region(regions, sets.of(level.size() + j)).upright().add(upright.get(j));
        }
        return List.copyOf(regions.values());
    }

    private static Region region(LinkedHashMap<Integer, Region> regions, int set) {
        return regions.computeIfAbsent(set, s -> new Region(new ArrayList<>(), new ArrayList<>()));
    }
}
