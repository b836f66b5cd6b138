package org.nianbao.parser.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.parser.DataLines;

/**
 * The divisions of China by name and by code, as of the middle of 2023. Old names and abolished places are not in it: an
 * unknown name says nothing.
 */
public final class Gazetteer {

    private static final String RESOURCE = "divisions.txt";
    private static final int LONGEST = 16;

    /** With one of these every name in the list ends. */
    private static final String ENDINGS = "省市区县旗州盟";

    /** Names of districts that are ordinary words as well; they say nothing unless their city stands in front. */
    private static final Set<String> ORDINARY_WORDS = Set.of(
            "城区", "郊区", "矿区", "东区", "西区", "市中区", "新城区", "老城区", "古城区", "山城区", "城中区", "城东区", "城西区", "城北区", "市南区", "市北区",
            "上城区", "新市区", "江城区", "海城区", "新区");

    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> official = new HashMap<>();
    private final Map<String, List<Division>> shortened = new HashMap<>();
    private final Map<String, List<Division>> provinces = new HashMap<>();

    private static final class Loaded {
        static final Gazetteer ALL = read();
    }

    private Gazetteer() {}

    /** The places of that full or customary short name; several places may share one. */
    public static List<Division> named(String name) {
        var full = officially(name);
        return full.isEmpty() ? Loaded.ALL.shortened.getOrDefault(name, List.of()) : full;
    }

    /** The places of that full name. */
    public static List<Division> officially(String name) {
        return Loaded.ALL.official.getOrDefault(name, List.of());
    }

    /** The place with that code of six digits. */
    public static Optional<Division> withCode(String code) {
        return Optional.ofNullable(Loaded.ALL.byCode.get(code));
    }

    /** Provinces whose bare name this is: 宁夏. */
    static List<Division> barely(String name) {
        return Loaded.ALL.provinces.getOrDefault(name, List.of());
    }

    /** The longest name of a place that begins there: a full one or a customary short one. */
    public static Optional<String> nameAt(String text, int from) {
        for (int end = Math.min(text.length(), from + LONGEST); end > from + 1; end--) {
            if (ENDINGS.indexOf(text.charAt(end - 1)) >= 0) {
                var name = text.substring(from, end);
                if (!named(name).isEmpty() && endsThere(text, end)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The longest name of a place that ends there. */
    static Optional<String> nameBefore(String text, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end - 1; from++) {
            var name = text.substring(from, end);
            if (!named(name).isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    static boolean isOrdinaryWord(String name) {
        return ORDINARY_WORDS.contains(name);
    }

    /** 朝阳市场, 海州区域 and 永靖县城 are no names of places; 吴忠市政府 and 永靖县城关镇 begin with one. */
    private static boolean endsThere(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return switch (text.charAt(end - 1)) {
            case '市' -> text.charAt(end) != '场' && (text.charAt(end) != '政' || "府协务数法".indexOf(after) >= 0);
            case '区' -> text.charAt(end) != '域' && text.charAt(end) != '间';
            case '县' -> text.charAt(end) != '城' || "关厢区郊东西南北中镇乡".indexOf(after) >= 0;
            default -> true;
        };
    }

    private static Gazetteer read() {
        var all = new Gazetteer();
        for (var line : DataLines.of(Gazetteer.class, RESOURCE)) {
            all.add(new Division(line.substring(0, 6), line.substring(7)));
        }
        return all;
    }

    private void add(Division place) {
        byCode.put(place.code(), place);
        official.computeIfAbsent(place.name(), n -> new ArrayList<>(1)).add(place);
        ShortNames.of(place)
                .ifPresent(name ->
                        shortened.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place));
        ShortNames.ofProvince(place)
                .ifPresent(name ->
                        provinces.computeIfAbsent(name, n -> new ArrayList<>(1)).add(place));
    }
}
