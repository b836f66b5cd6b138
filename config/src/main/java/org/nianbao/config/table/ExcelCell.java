package org.nianbao.config.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The text of an Excel cell as a person would have typed it. */
final class ExcelCell {

    /** Literals, colours and locale marks of a number format, which may hold any letter. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*+\"|\\[[^]]*+]|\\\\.");

    /** The day after 9999-12-31, as Excel counts days. */
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_466);

    private ExcelCell() {}

    /** The text; an ISO date if a number is shown as a date, no {@code .0} at a whole number. */
    static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING, BOOLEAN -> Optional.ofNullable(cell.getText()).orElse("");
            case FORMULA, ERROR -> Optional.ofNullable(cell.getRawValue()).orElse("");
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        var number = cell.asNumber();
        if (isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DATE) < 0) {
            return cell.asDate().toLocalDate().toString();
        }
        // Nothing in our tables has so many digits; written out, such a number could fill the memory.
        return Math.abs((long) number.scale()) > 30
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether the number format shows a month or a day; Excel turns a typed 01-31 into such a number. */
    private static boolean isDate(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString())
                .map(format -> NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(format -> format.contains("d") || format.contains("yy") || format.contains("m"))
                .isPresent();
    }
}
