package org.nianbao.parser.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of body a name is that of (机关类别), in the words of {@link Subject#kind()}. */
final class AgencyKind {

    static final String GOVERNMENT = "government";
    static final String DEPARTMENT = "department";
    static final String TOWNSHIP = "township";
    static final String SUBDISTRICT = "subdistrict";
    static final String OTHER = "other";

    private static final Pattern SUBDISTRICTS = Pattern.compile("街道(?:办事处|办)?$");
    private static final Pattern TOWNSHIPS = Pattern.compile("[\\p{IsHan}](?:镇|乡|苏木)(?:人民政府|政府)?$");
    private static final Pattern GOVERNMENTS =
            Pattern.compile("[\\p{IsHan}](?:省|自治区|市|自治州|州|盟|县|旗|区)(?:人民政府|政府|行政公署)$|^[\\p{IsHan}]{2,8}[省市县旗]$");
    private static final Pattern DEPARTMENTS = Pattern.compile("(?:局|厅|委员会|委|办公厅|办公室|支队|大队|分局|总队|部|署|税务所|海关)$");
    /** Zones report, but the law does not say as what. */
    private static final Pattern ZONES = Pattern.compile("(?:开发区|园区|新区|示范区|高新区|保税区|风景区|度假区)[\\p{IsHan}]{0,8}$");

    private AgencyKind() {}

    /** The kind, or empty where the name does not tell. */
    static Optional<String> of(String name) {
        var squeezed = Flow.of(name);
        if (SUBDISTRICTS.matcher(squeezed).find()) {
            return Optional.of(SUBDISTRICT);
        }
        if (TOWNSHIPS.matcher(squeezed).find()) {
            return Optional.of(TOWNSHIP);
        }
        if (ZONES.matcher(squeezed).find()) {
            return Optional.empty();
        }
        if (GOVERNMENTS.matcher(squeezed).find()) {
            return Optional.of(GOVERNMENT);
        }
        return DEPARTMENTS.matcher(squeezed).find() ? Optional.of(DEPARTMENT) : Optional.empty();
    }
}
