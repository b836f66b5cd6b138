package org.nianbao.parser.batch;

import java.util.regex.Pattern;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;

/** Whether two reports may come from one body, so that it is no wonder if they are alike. */
final class Agencies {

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府)?(?:办公室|办公厅|办)?$");

    private Agencies() {}

    /** The same name or a short form of it, or a government and the office that writes for it (县政府办公室). */
    static boolean mayBeOne(BatchReport a, BatchReport b) {
        return AgencyNames.compare(a.name(), b.name()) != Likeness.OTHER || place(a).equals(place(b));
    }

    private static String place(BatchReport report) {
        return GOVERNMENT.matcher(report.name()).replaceFirst("");
    }
}
