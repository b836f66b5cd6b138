package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a number in the text may be about, with the place of the tables that counts the same. */
enum Topic {
    /** 上年结转. */
    CARRIED_IN,
    /** 结转下年度, 顺延. */
    CARRIED_OUT,
    /** 予以公开 and 部分公开 in one number. */
    DISCLOSED_OR_PARTLY,
    /** 部分公开. */
    PARTLY,
    /** 不予公开. */
    WITHHELD,
    /** 予以公开. */
    DISCLOSED,
    /** 无法提供. */
    UNABLE,
    /** 不予处理. */
    NOT_PROCESSED,
    /** 其他处理. */
    OTHERWISE,
    /** 办结, 答复. */
    SETTLED,

    /** 行政复议 and 行政诉讼 in one number. */
    REMEDIES,
    /** 行政复议. */
    REVIEWS,
    REVIEWS_UPHELD,
    REVIEWS_CORRECTED,
    REVIEWS_PENDING,
    /** 行政诉讼, both kinds. */
    SUITS,
    /** 未经复议直接起诉. */
    SUITS_DIRECT,
    /** 复议后起诉. */
    SUITS_AFTER,
    SUITS_UPHELD,
    SUITS_CORRECTED,
    SUITS_PENDING,

    /** 规范性文件制发. */
    NORMDOCS_MADE,
    /** 规范性文件废止. */
    NORMDOCS_REPEALED,
    /** 规范性文件现行有效. */
    NORMDOCS_VALID,
    /** 行政许可. */
    LICENCES,
    /** 行政处罚. */
    PENALTIES,
    /** 行政强制. */
    COMPULSION;

    /** Which table counts it. */
    enum Kind {
        /** Table 三; the places are rows or groups of rows. */
        REQUESTS,
        /** Table 四. */
        REMEDIES,
        /** Table 二. */
        DISCLOSURE
    }

    Kind kind() {
        var first = places().get(0);
        return first.startsWith("T4.") ? Kind.REMEDIES : first.startsWith("T2.") ? Kind.DISCLOSURE : Kind.REQUESTS;
    }

    /** Rows or groups of rows of table 三, or cells of the other tables. */
    private List<String> places() {
        return switch (this) {
            case CARRIED_IN -> List.of("B");
            case CARRIED_OUT -> List.of("D");
            case DISCLOSED_OR_PARTLY -> List.of("C1", "C2");
            case PARTLY -> List.of("C2");
            case WITHHELD -> List.of("C3");
            case DISCLOSED -> List.of("C1");
            case UNABLE -> List.of("C4");
            case NOT_PROCESSED -> List.of("C5");
            case OTHERWISE -> List.of("C6");
            case SETTLED -> List.of("C7");
            case REMEDIES -> List.of("T4.rev.sum", "T4.lit_dir.sum", "T4.lit_aft.sum");
            case REVIEWS -> List.of("T4.rev.sum");
            case REVIEWS_UPHELD -> List.of("T4.rev.keep");
            case REVIEWS_CORRECTED -> List.of("T4.rev.corr");
            case REVIEWS_PENDING -> List.of("T4.rev.pend");
            case SUITS -> List.of("T4.lit_dir.sum", "T4.lit_aft.sum");
            case SUITS_DIRECT -> List.of("T4.lit_dir.sum");
            case SUITS_AFTER -> List.of("T4.lit_aft.sum");
            case SUITS_UPHELD -> List.of("T4.lit_dir.keep", "T4.lit_aft.keep");
            case SUITS_CORRECTED -> List.of("T4.lit_dir.corr", "T4.lit_aft.corr");
            case SUITS_PENDING -> List.of("T4.lit_dir.pend", "T4.lit_aft.pend");
            case NORMDOCS_MADE -> List.of("T2.normdocs.made");
            case NORMDOCS_REPEALED -> List.of("T2.normdocs.repealed");
            case NORMDOCS_VALID -> List.of("T2.normdocs.valid");
            case LICENCES -> List.of("T2.licence.decisions");
            case PENALTIES -> List.of("T2.penalty.decisions");
            case COMPULSION -> List.of("T2.compulsion.decisions");
        };
    }

    /** The rows of table 三 that count it, as this report prints them; none for the other tables. */
    List<String> rows(CheckContext c) {
        if (kind() != Kind.REQUESTS) {
            return List.of();
        }
        var rows = new ArrayList<String>();
        var places = places();
        for (var row : c.requestRows()) {
            if (places.stream().anyMatch(p -> isIn(row, p))) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** Whether a row is that one or one of its parts. */
    private static boolean isIn(String row, String place) {
        return row.startsWith(place) && (row.length() == place.length() || row.charAt(place.length()) == '.');
    }

    /** Where it is counted, in the names the form prints. */
    String printed(CheckContext c) {
        if (kind() != Kind.REQUESTS) {
            return Where.printed(places(), 0, c);
        }
        var names = FormLabels.of(c.form());
        return "表三"
                + places().stream().map(row -> "“" + names.row("T3", row) + "”").collect(Collectors.joining());
    }

    /** The cells that count it: of table 三 the totals of its rows. */
    List<String> cells(CheckContext c) {
        return kind() == Kind.REQUESTS
                ? rows(c).stream().map(row -> "T3." + row + ".tot").toList()
                : places();
    }
}
