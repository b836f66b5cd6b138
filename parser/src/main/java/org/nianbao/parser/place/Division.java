package org.nianbao.parser.place;

/**
 * A division of China (行政区划): a province, a prefecture or a county, or what ranks as one.
 *
 * @param code six digits as in GB/T 2260: two each for province, prefecture and county
 * @param name the full official name, such as {@code 利通区}
 */
public record Division(String code, String name) {

    /** Whether it ranks as a county: counties, districts, banners and cities without districts (县级). */
    public boolean isCounty() {
        return !code.endsWith("00");
    }

    /** Whether the other lies in it or is the same. */
    public boolean contains(Division other) {
        int own = code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6;
        return code.regionMatches(0, other.code, 0, own);
    }
}
