package org.nianbao.parser.report;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name of an administrative organ (行政机关) where no title gives it. */
final class AgencyName {

    private static final String ENDING = "(?:人民政府|政府|办公[厅室]|委员会|管委会|办事处|街道|[局厅委办署院处所站队会镇乡县区市旗]|中心|苏木)";

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}（）()]{1,38}?" + ENDING + "(?:[（(][^（()）]{1,12}[）)])?");

    /** 泽曲镇根据《…条例》…: a name, then the words with which such reports begin. */
    private static final Pattern OPENING =
            Pattern.compile("(?<name>[\\p{IsHan}]{1,38}?" + ENDING + ")(?:根据|按照|依据|依照|严格按照|编制|现公布|现发布)");

    private static final Pattern PUBLISHES =
            Pattern.compile("现(?:公布|发布|将)《?(?<name>[\\p{IsHan}]{2,38}?" + ENDING + ")20\\d{2}年");

    private AgencyName() {}

    /** The line is nothing but a name. */
    static Optional<String> of(String line) {
        var text = Labels.squeeze(line);
        return text.length() <= 45 && NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** The name in the first sentence of the text. */
    static Optional<String> inOpening(String flow) {
        var opening = flow.substring(0, Math.min(flow.length(), 300));
        var m = OPENING.matcher(opening);
        if (m.lookingAt()) {
            return Optional.of(m.group("name"));
        }
        var p = PUBLISHES.matcher(opening);
        return p.find() ? Optional.of(p.group("name")) : Optional.empty();
    }
}
