package org.nianbao.parser.place;

import java.util.List;

/**
 * The places with which a name begins.
 *
 * @param places the lowest of them; several where a name is shared, none where the name begins with no place
 * @param length how many characters of the name they take
 */
record LeadingPlaces(List<Division> places, int length) {

    private static final LeadingPlaces NONE = new LeadingPlaces(List.of(), 0);
    private static final List<String> NATIONAL_HEADS = List.of("国家税务总局", "中华人民共和国");

    static LeadingPlaces of(String name) {
        int start = NATIONAL_HEADS.stream()
                .filter(name::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        var plain = within(List.of(), name, start);
        return plain.places.isEmpty() ? afterProvince(name, start) : plain;
    }

    /** The chain of places from there down, each inside the one before. */
    private static LeadingPlaces within(List<Division> parents, String name, int from) {
        var found = new LeadingPlaces(List.of(), 0);
        var above = parents;
        int at = from;
        for (var place = Gazetteer.nameAt(name, at); place.isPresent(); place = Gazetteer.nameAt(name, at)) {
            var inside = inside(above, Gazetteer.named(place.get()));
            if (inside.isEmpty() || (above.isEmpty() && Gazetteer.isOrdinaryWord(place.get()))) {
                break;
            }
            above = inside;
            at += place.get().length();
            found = new LeadingPlaces(inside, at);
        }
        return found;
    }

    /** 湖南麻阳县…: the bare name of a province counts only in front of a place that lies in it, since streets are called so. */
    private static LeadingPlaces afterProvince(String name, int start) {
        for (int end = start + 2; end <= start + 3 && end < name.length(); end++) {
            var provinces = Gazetteer.barely(name.substring(start, end));
            if (!provinces.isEmpty()) {
                return within(provinces, name, end);
            }
        }
        return NONE;
    }

    private static List<Division> inside(List<Division> parents, List<Division> places) {
        return parents.isEmpty()
                ? places
                : places.stream()
                        .filter(place -> parents.stream().anyMatch(p -> p.contains(place) && !p.equals(place)))
                        .toList();
    }
}
