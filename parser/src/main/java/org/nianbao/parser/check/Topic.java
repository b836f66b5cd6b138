package org.nianbao.parser.check;

import java.util.List;
import java.util.stream.Collectors;

/** What a number in the text may be about, with the place of the tables that counts the same. */
enum Topic {
    /** 上年结转. */
    CARRIED_IN(Kind.REQUESTS, "B"),
    /** 结转下年度, 顺延. */
    CARRIED_OUT(Kind.REQUESTS, "D"),
    /** 予以公开 and 部分公开 in one number. */
    DISCLOSED_OR_PARTLY(Kind.REQUESTS, "C1", "C2"),
    /** 部分公开. */
    PARTLY(Kind.REQUESTS, "C2"),
    /** 不予公开. */
    WITHHELD(Kind.REQUESTS, "C3"),
    /** 予以公开. */
    DISCLOSED(Kind.REQUESTS, "C1"),
    /** 无法提供. */
    UNABLE(Kind.REQUESTS, "C4"),
    /** 不予处理. */
    NOT_PROCESSED(Kind.REQUESTS, "C5"),
    /** 其他处理. */
    OTHERWISE(Kind.REQUESTS, "C6"),
    /** 办结, 答复. */
    SETTLED(Kind.REQUESTS, "C7"),

    /** 行政复议 and 行政诉讼 in one number. */
    REMEDIES(Kind.REMEDIES, "T4.rev.sum", "T4.lit_dir.sum", "T4.lit_aft.sum"),
    /** 行政复议. */
    REVIEWS(Kind.REMEDIES, "T4.rev.sum"),
    REVIEWS_UPHELD(Kind.REMEDIES, "T4.rev.keep"),
    REVIEWS_CORRECTED(Kind.REMEDIES, "T4.rev.corr"),
    REVIEWS_PENDING(Kind.REMEDIES, "T4.rev.pend"),
    /** 行政诉讼, both kinds. */
    SUITS(Kind.REMEDIES, "T4.lit_dir.sum", "T4.lit_aft.sum"),
    /** 未经复议直接起诉. */
    SUITS_DIRECT(Kind.REMEDIES, "T4.lit_dir.sum"),
    /** 复议后起诉. */
    SUITS_AFTER(Kind.REMEDIES, "T4.lit_aft.sum"),
    SUITS_UPHELD(Kind.REMEDIES, "T4.lit_dir.keep", "T4.lit_aft.keep"),
    SUITS_CORRECTED(Kind.REMEDIES, "T4.lit_dir.corr", "T4.lit_aft.corr"),
    SUITS_PENDING(Kind.REMEDIES, "T4.lit_dir.pend", "T4.lit_aft.pend"),

    /** 规范性文件制发. */
    NORMDOCS_MADE(Kind.DISCLOSURE, "T2.normdocs.made"),
    /** 规范性文件废止. */
    NORMDOCS_REPEALED(Kind.DISCLOSURE, "T2.normdocs.repealed"),
    /** 规范性文件现行有效. */
    NORMDOCS_VALID(Kind.DISCLOSURE, "T2.normdocs.valid"),
    /** 行政许可. */
    LICENCES(Kind.DISCLOSURE, "T2.licence.decisions"),
    /** 行政处罚. */
    PENALTIES(Kind.DISCLOSURE, "T2.penalty.decisions"),
    /** 行政强制. */
    COMPULSION(Kind.DISCLOSURE, "T2.compulsion.decisions");

    /** Which table counts it. */
    enum Kind {
        /** Table 三; the places are rows or groups of rows. */
        REQUESTS,
        /** Table 四. */
        REMEDIES,
        /** Table 二. */
        DISCLOSURE
    }

    private final Kind kind;
    private final List<String> places;

    Topic(Kind kind, String... places) {
        this.kind = kind;
        this.places = List.of(places);
    }

    Kind kind() {
        return kind;
    }

    /** The rows of table 三 that count it, as this report prints them; none for the other tables. */
    List<String> rows(CheckContext c) {
        return kind != Kind.REQUESTS
                ? List.of()
                : c.requestRows().stream()
                        .filter(row -> places.stream().anyMatch(p -> row.equals(p) || row.startsWith(p + ".")))
                        .toList();
    }

    /** Where it is counted, in the names the form prints. */
    String printed(CheckContext c) {
        if (kind != Kind.REQUESTS) {
            return Where.printed(places, 0, c);
        }
        var names = FormLabels.of(c.form());
        return "表三"
                + places.stream().map(row -> "“" + names.row("T3", row) + "”").collect(Collectors.joining());
    }

    /** The cells that count it: of table 三 the totals of its rows. */
    List<String> cells(CheckContext c) {
        return kind == Kind.REQUESTS
                ? rows(c).stream().map(row -> "T3." + row + ".tot").toList()
                : places;
    }
}
