package org.nianbao.parser.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a body may belong: the places it may be a body of. Several where a name is shared (鼓楼区), none where nothing tells.
 *
 * @param places the lowest known places, each standing for the chain of its parents
 */
public record Lineage(Set<Division> places) {

    public static final Lineage UNKNOWN = new Lineage(Set.of());

    private static final int MENTIONS = 2;
    private static final String GOVERNMENT = "人民政府";

    public Lineage {
        places = Set.copyOf(places);
    }

    /** By a division code of six digits. */
    public static Lineage ofCode(String code) {
        return new Lineage(Gazetteer.withCode(code).map(Set::of).orElse(Set.of()));
    }

    /** By the places with which a name begins: 淮安市洪泽区财政局, 宁夏吴忠市利通区扁担沟镇. */
    public static Lineage ofName(String name) {
        return new Lineage(new LinkedHashSet<>(LeadingPlaces.of(name).places()));
    }

    /** How many characters of a name are the places with which it begins. */
    public static int leadingLength(String name) {
        return LeadingPlaces.of(name).length();
    }

    /** By the one county whose government a text names at least twice. */
    public static Lineage ofMentions(String text) {
        Map<String, Integer> mentions = new HashMap<>();
        for (int i = text.indexOf(GOVERNMENT); i >= 0; i = text.indexOf(GOVERNMENT, i + 1)) {
            Gazetteer.nameBefore(text, i)
                    .filter(name -> Gazetteer.named(name).stream().allMatch(Division::isCounty))
                    .filter(name -> !Gazetteer.isOrdinaryWord(name))
                    .ifPresent(name -> mentions.merge(name, 1, Integer::sum));
        }
        var often = mentions.entrySet().stream()
                .filter(e -> e.getValue() >= MENTIONS)
                .map(Map.Entry::getKey)
                .toList();
        return often.size() == 1 ? ofName(often.get(0)) : UNKNOWN;
    }

    /** Both possibilities. */
    public Lineage or(Lineage other) {
        return new Lineage(
                Stream.concat(places.stream(), other.places.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isKnown() {
        return !places.isEmpty();
    }

    /** The one place, if there is no doubt. */
    public Optional<Division> place() {
        return places.size() == 1 ? places.stream().findFirst() : Optional.empty();
    }

    /** Its place and that place's parents from the province down, if there is no doubt. */
    public List<Division> chain() {
        return place().stream()
                .flatMap(own -> Stream.of(
                        own.code().substring(0, 2) + "0000", own.code().substring(0, 4) + "00", own.code()))
                .distinct()
                .flatMap(code -> Gazetteer.withCode(code).stream())
                .toList();
    }

    /** Whether every place it may belong to ranks as a county (县级). */
    public boolean isOfCounty() {
        return isKnown() && places.stream().allMatch(Division::isCounty);
    }

    /** Whether it may lie in that province, by the two first digits of its code. */
    public boolean mayBeIn(String province) {
        return places.stream().anyMatch(place -> place.code().startsWith(province));
    }

    /** Whether a place of that full name is certainly none of its own, nor above or below one of them. */
    public boolean excludes(String officialName) {
        var others = Gazetteer.officially(officialName);
        return isKnown()
                && !others.isEmpty()
                && !Gazetteer.isOrdinaryWord(officialName)
                && others.stream()
                        .noneMatch(
                                other -> places.stream().anyMatch(own -> own.contains(other) || other.contains(own)));
    }
}
