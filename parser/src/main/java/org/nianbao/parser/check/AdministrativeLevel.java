package org.nianbao.parser.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.parser.place.Lineage;

/** What kind, division code and name say about the level (行政层级) of a body. */
final class AdministrativeLevel {

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final Set<String> TOWN_KINDS = Set.of("township", "subdistrict");

    /** 区 that are no division of their own (地区, 自治区, 开发区 …), read backwards from it. */
    private static final String DISTRICT =
            "(?<!自治|开发|高新|示范|管理|工业|功能|度假|合作|风景|保护|保税|试验|实验)(?<![地新园社景库老矿牧山林灾校特辖片防军战景省市])区";

    private static final String COUNTY = "(?:(?<![省市区])[县旗]|" + DISTRICT + ")";

    /** The name ends with the division itself, or with its government or that government's office. */
    private static final Pattern DIVISION =
            Pattern.compile("[\\p{IsHan}](?:乡|镇|街道|" + COUNTY + ")(?:人民政府|政府|街道办事处|办事处)?(?:办公厅|办公室)?$");

    /** A bureau of a county, banner or district; of a city's own bureaus the name does not tell the level. */
    private static final Pattern BUREAU =
            Pattern.compile("[\\p{IsHan}]" + COUNTY + "[\\p{IsHan}、()]{1,24}(?:局|委员会|委|办公室|中心|大队|队|科|站|所)$");

    private AdministrativeLevel() {}

    /**
     * Whether the body certainly stands below those that make rules (规章): the State Council's departments, provinces,
     * 设区的市 and 自治州. False where nothing fixes the level.
     */
    static boolean isBelowRuleMakers(Optional<String> kind, Optional<String> region, Optional<String> name) {
        return kind.filter(TOWN_KINDS::contains).isPresent()
                || region.filter(AdministrativeLevel::isCounty).isPresent()
                || name.map(Flow::of)
                        .filter(AdministrativeLevel::namesCountyOrTown)
                        .isPresent();
    }

    /** GB/T 2260: the last two of six digits are 00 above the county. */
    private static boolean isCounty(String region) {
        if (!region.matches("[1-8]\\d{5}") || region.endsWith("00")) {
            return false;
        }
        // xxyy01 with yy 01–20 is the collective 市辖区 of a city, no body; 直辖市 do number a district so.
        boolean collective = region.endsWith("01") && region.substring(2, 4).compareTo("20") <= 0;
        return !collective || MUNICIPALITIES.contains(region.substring(0, 2));
    }

    /** By its words, or because it begins with a place that is known as a county: 应城市教育局. */
    private static boolean namesCountyOrTown(String name) {
        return DIVISION.matcher(name).find()
                || BUREAU.matcher(name).find()
                || Lineage.ofName(name).isOfCounty();
    }
}
