package org.nianbao.crawler.replay;

import java.time.LocalDate;

/** What a column shows on a day. */
sealed interface Sight {

    /** The column was read to its end; the report is not there. */
    record Nothing() implements Sight {}

    /** The column cannot be read. */
    record Failure() implements Sight {}

    /** The column was read to its end, the report is not there any more, and its page is gone. */
    record Gone() implements Sight {}

    /** The report is there. */
    record Report(LocalDate dated, Version version) implements Sight {}

    /** What the report says. */
    enum Version {
        SOUND("CONFORMS", "0"),
        FAULTY("MALFORMED", "0"),
        OTHER_NUMBERS("CONFORMS", "7");

        private final String conformity;
        private final String number;

        Version(String conformity, String number) {
            this.conformity = conformity;
            this.number = number;
        }

        String conformity() {
            return conformity;
        }

        /** A reading, as {@code check --format json} prints it. */
        String json() {
            var finding = this == FAULTY
                    ? "{\"rule\":\"T3-01\",\"severity\":\"violation\",\"certainty\":\"certain\",\"cells\":[\"T3.A.tot\"],"
                            + "\"message\":\"合计不符\",\"expected\":\"3\",\"actual\":\"4\",\"basis\":\"表三\"}"
                    : "";
            return "{\"format\":\"html\",\"cells\":{\"T2.rules.made\":{\"raw\":\"" + number + "\",\"value\":" + number
                    + "}},\"sections\":[],\"findings\":[" + finding + "]}";
        }
    }
}
