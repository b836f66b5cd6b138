package org.nianbao.crawler.letter;

import org.nianbao.store.LookState;

/** What happens in the county from January to March 2023. */
final class Season {

    private static final String STATUS = "T3-01";

    private final County county;

    Season(County county) {
        this.county = county;
    }

    /** A week before the deadline: two have published. */
    void weekBefore() {
        county.publish("czj", "2023-01-10");
        county.publish("zjj", "2023-01-12");
        county.sweep("2023-01-20");
        county.sweep("2023-01-24");
        county.judge("2023-01-24T07:10");
    }

    /** The day before: one more has, with faults. */
    void dayBefore() {
        county.publish(
                "wjj",
                "2023-01-28",
                County.fault(STATUS, "表三“自然人”列", "表三“自然人”列勾稽关系不成立：本年新收加上年结转为5（4+1），总计加结转下年度为4（4+0），两者应当相等。请核对这一列。"),
                County.fault("T4-01", "表四“行政复议”", "表四“行政复议”的总计填的是3，四项结果相加为2（1+1+0+0）。请核对。"));
        county.sweep("2023-01-30", LookState.BLOCKED);
        county.judge("2023-01-30T07:10");
    }

    /** After the deadline: four are not there, one of them cannot be looked at. */
    void after() {
        county.sweep("2023-02-01", LookState.BLOCKED);
        county.judge("2023-02-01T07:10");
        county.sweep("2023-02-02", LookState.BLOCKED);
        county.judge("2023-02-02T07:10");
    }

    /** One turns up late, one is corrected, one disappears. */
    void later() {
        county.publish("jyj", "2023-02-09");
        county.correct("wjj");
        county.takeDown("zjj", "2023-02-08");
        county.takeDown("zjj", "2023-02-10");
        for (var day : new String[] {"2023-02-09", "2023-02-10", "2023-02-11"}) {
            county.sweep(day);
            county.judge(day + "T07:10");
        }
    }
}
