package org.nianbao.parser.report;

import java.util.regex.Pattern;

/** The words in which names of administrative organs (行政机关) and of places end. */
final class OrganWords {

    private static final Pattern ORGAN = Pattern.compile(
            ".*(?:政府|公署|办事处|街道办?|管委会|委员会|[省市区县州盟旗镇乡]|苏木|地区|[局委办厅署部室处会]|中心|机关|支队|大队|总队|[^学书医]院|研究所|事务所|高科园|园区|产业园|农场|林场|海关)");

    private OrganWords() {}

    /** Whether a text ends like the name of an organ or of the place it governs. */
    static boolean endsLikeOrgan(String text) {
        return text.length() >= 2 && ORGAN.matcher(text).matches();
    }
}
