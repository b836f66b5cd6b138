package org.nianbao.parser.likeness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Labels;

/** The words by which a body is called in its own report: its name, the places in it, and the rest without them. */
public final class OwnNames {

    /** One place of a name: 青禾县 in 青禾县柳溪镇人民政府. */
    private static final Pattern PLACE =
            Pattern.compile("(?<stem>[\\p{IsHan}]{1,10}?)(?:自治区|自治州|自治县|地区|新区|街道|苏木|[省市州盟县区旗镇乡])");

    private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{0,40}[）)]");

    /** Ends of a name that every government shares, so they tell nothing. */
    private static final Set<String> GENERAL =
            Set.of("人民政府", "政府", "办事处", "人民政府办公室", "人民政府办公厅", "政府办公室", "办公室", "委员会", "管理委员会", "管委会");

    private static final int LONGEST = 60;

    private OwnNames() {}

    /** Every word of at least two characters that stands for the body or for a place it belongs to. */
    public static Set<String> of(String agency) {
        var name = BRACKET.matcher(Labels.squeeze(agency)).replaceAll("");
        var names = new LinkedHashSet<String>();
        if (name.length() < 2 || name.length() > LONGEST) {
            return names;
        }
        names.add(name);
        var place = PLACE.matcher(name);
        int end = 0;
        while (place.find() && place.start() == end) {
            add(names, place.group());
            add(names, place.group("stem"));
            end = place.end();
        }
        add(names, name.substring(end));
        return names;
    }

    private static void add(Set<String> names, String word) {
        if (word.length() >= 2 && !GENERAL.contains(word)) {
            names.add(word);
        }
    }
}
