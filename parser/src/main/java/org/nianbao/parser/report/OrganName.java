package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.parser.Lately;

/**
 * A name in the form in which names are compared.
 *
 * @param core without blanks, brackets and a government's suffix
 * @param government whether it names the government of a place, not one of its departments
 */
record OrganName(String core, boolean government) {

    private static final String UNIT = "(?:自治区|自治州|自治县|地区|新区|街道|苏木|[省市区县州盟旗镇乡])";

    private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{0,40}[）)]");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府|行政公署|(?<=街道|[镇乡])办事处|(?<=街道)办)$");
    private static final Pattern PLACE = Pattern.compile(".+" + UNIT);

    /** What may be left out in front of a name: places that govern it, or the national head of a vertical service. */
    private static final Pattern PARENTS = Pattern.compile("[^局委办厅部]{1,30}" + UNIT + "|国家税务总局");

    /** Places whose kind is printed without their name: 区教育局, 示范区教育局. */
    private static final Pattern NAMELESS =
            Pattern.compile("(?:[市区县旗镇乡]|省|示范区|高新区|开发区|经开区|自治县)(?!场|容|区|村|振|政园|政管|政公).{2,}");

    private static final Pattern TOWN = Pattern.compile("[^省市区县]{2,}(?:镇|乡|街道|苏木)");

    private static final Pattern UNIT_WORD = Pattern.compile("自治[区州县]|地区|新区|[市区县州盟旗]");
    private static final Pattern HAS_PLACE = Pattern.compile(".+" + UNIT);
    private static final Pattern PLACE_STEM = Pattern.compile("[^省市区县局委办厅]{2,8}");

    /** Too general to mean a body without the place in front. */
    private static final List<String> GENERAL = List.of("办公室", "委员会", "管理局", "服务中心", "管理中心", "管理委", "事务局");

    /** The rows of a column name the same few bodies again and again. */
    private static final Lately<OrganName> LATELY = new Lately<>(1 << 11, OrganName::read);

    static OrganName of(String printed) {
        return LATELY.get(printed);
    }

    private static OrganName read(String printed) {
        var text = BRACKET.matcher(Labels.squeeze(printed)).replaceAll("");
        text = text.replace("人民政府办公", "政府办公").replace("管理委员会", "管委会");
        var core = GOVERNMENT.matcher(text).replaceFirst("");
        var government = !core.equals(text) || PLACE.matcher(core).matches();
        return new OrganName(core, government);
    }

    /** This name and what it becomes when a customary short form at its end is written out. */
    List<OrganName> forms() {
        var forms = new ArrayList<OrganName>();
        forms.add(this);
        for (var longForm : ShortForms.expand(core)) {
            forms.add(new OrganName(longForm, false));
        }
        return forms;
    }

    /** Whether this text ends with the other name, or what is left of it without parents, and has no other place in front. */
    boolean endsWith(OrganName other) {
        if (government != other.government || other.core.isEmpty()) {
            return false;
        }
        if (endsWith(other.core)) {
            return true;
        }
        var units = UNIT_WORD.matcher(other.core);
        while (units.find()) {
            var own = other.core.substring(units.end());
            if (HAS_PLACE.matcher(own).find() && endsWith(own)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(String name) {
        return core.endsWith(name)
                && !PLACE.matcher(core.substring(0, core.length() - name.length()))
                        .matches();
    }

    /** Whether this name is the other with parents, or the name of the place, left out. */
    boolean abbreviates(OrganName other) {
        if (government != other.government || core.length() >= other.core.length() || GENERAL.contains(core)) {
            return false;
        }
        if (other.core.endsWith(core)) {
            var left = other.core.substring(0, other.core.length() - core.length());
            return isParents(left)
                    || isBareUnit(left)
                    || (NAMELESS.matcher(core).matches() && isName(left));
        }
        return skipsMiddle(other) || skipsUnits(other);
    }

    /** 甲高科园 for 乙市甲区高科园: a place printed without the word for its kind. A bare syllable names no place. */
    private boolean skipsUnits(OrganName other) {
        var units = UNIT_WORD.matcher(other.core);
        while (units.find()) {
            var tail = other.core.substring(units.end());
            if (tail.length() >= 2
                    && core.length() >= tail.length() + 2
                    && core.endsWith(tail)
                    && PLACE_STEM
                            .matcher(core.substring(0, core.length() - tail.length()))
                            .matches()
                    && endsPlace(
                            other.core.substring(0, units.start()), core.substring(0, core.length() - tail.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chain of places ends in this one, or is it. */
    private static boolean endsPlace(String chain, String place) {
        return chain.equals(place)
                || (chain.endsWith(place)
                        && PLACE.matcher(chain.substring(0, chain.length() - place.length()))
                                .matches());
    }

    private boolean isParents(String left) {
        return left.length() >= 2 && core.length() >= 2 && PARENTS.matcher(left).matches();
    }

    /** 区政府 for 甲区人民政府: the core is a bare unit, so the place's own name is all that is missing. */
    private boolean isBareUnit(String left) {
        return core.length() == 1 && government && "省市区县旗镇乡".contains(core) && isName(left) && !isZone(left);
    }

    private static boolean isName(String left) {
        return !left.isEmpty() && left.length() <= 30;
    }

    private static boolean isZone(String left) {
        return left.matches(".*(?:高新|开发|经开|示范|园|新|城|社|景|矿|地)");
    }

    /** A town under its prefecture with the county left out; for departments the same shape means another level. */
    private boolean skipsMiddle(OrganName other) {
        for (int cut = 2; cut < core.length() - 1; cut++) {
            var parent = core.substring(0, cut);
            var town = core.substring(cut);
            if (other.core.startsWith(parent)
                    && other.core.endsWith(town)
                    && PLACE.matcher(parent).matches()
                    && TOWN.matcher(town).matches()
                    && PLACE.matcher(other.core.substring(cut, other.core.length() - town.length()))
                            .matches()) {
                return true;
            }
        }
        return false;
    }
}
