package org.nianbao.parser.place;

import java.util.Optional;
import java.util.regex.Pattern;

/** Customary short names of places: 麻阳县 for 麻阳苗族自治县, 延边州 for 延边朝鲜族自治州, 宁夏 for 宁夏回族自治区. */
final class ShortNames {

    private static final String PEOPLES =
            "(?:各族|(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗"
                    + "|撒拉|毛南|仡佬|锡伯|阿昌|普米|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春)族|蒙古|哈萨克|柯尔克孜|维吾尔)";

    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)" + PEOPLES + "{1,4}自治([县州旗])");
    private static final Pattern PROVINCE = Pattern.compile("(内蒙古|广西|西藏|宁夏|新疆|.{2,3}(?=[省市]$)).*");

    private ShortNames() {}

    /** The short name of a prefecture or county, other than its full name. */
    static Optional<String> of(Division place) {
        var m = AUTONOMOUS.matcher(place.name());
        return m.matches() ? Optional.of(m.group(1) + m.group(2)) : Optional.empty();
    }

    /** The bare name of a province, as it stands in front of the names of its places. */
    static Optional<String> ofProvince(Division place) {
        var m = PROVINCE.matcher(place.name());
        return place.code().endsWith("0000") && m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
