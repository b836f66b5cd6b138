package org.nianbao.crawler.demo;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers for the three tables that reconcile (勾稽关系) within the report and with the report of the year before. The same
 * agency and year always give the same numbers.
 */
final class SampleNumbers {

    private static final int FIRST_YEAR = 2019;
    /** Where requests end up, the frequent results several times. */
    private static final List<String> OUTCOMES =
            List.of("C1", "C1", "C1", "C1", "C2", "C2", "C3.4", "C3.6", "C4.1", "C4.1", "C4.2", "C5.1", "C5.2");

    private final String agency;
    private final int year;
    private final SampleForm form;
    private final SortedMap<String, String> cells = new TreeMap<>();

    private SampleNumbers(String agency, int year, SampleForm form) {
        this.agency = agency;
        this.year = year;
        this.form = form;
    }

    static SortedMap<String, String> of(String agency, int year, SampleForm form) {
        var numbers = new SampleNumbers(agency, year, form);
        numbers.disclosure();
        numbers.requests();
        numbers.remedies();
        return numbers.cells;
    }

    private void disclosure() {
        for (var block : form.blocks()) {
            block.rows().forEach(row -> block.columns().forEach(column -> put("T2", row.id(), column.id(), 0)));
        }
        put("T2", "normdocs", "made", made(year));
        if (form.year() >= 2021) {
            put("T2", "normdocs", "repealed", repealed(year));
            put("T2", "normdocs", "valid", valid());
        } else {
            put("T2", "normdocs", "opened", made(year));
            put("T2", "normdocs", "open_total", valid());
        }
        // A town has no powers of licence or penalty unless they were conferred on it.
        if (!SampleReport.isTown(agency)) {
            var random = random(year, "decisions");
            put("T2", "licence", "decisions", 20 + random.nextInt(180));
            put("T2", "penalty", "decisions", 3 + random.nextInt(40));
            put("T2", "compulsion", "decisions", random.nextInt(3));
            if (form.year() >= 2021) {
                cells.put("T2.fees.amount", (1 + random.nextInt(60)) + "." + (1 + random.nextInt(9)));
            } else {
                put("T2", "licence", "prior_items", 5 + random(0, "items").nextInt(12));
                put("T2", "procurement", "projects", 1 + random.nextInt(6));
            }
        }
    }

    private int made(int year) {
        return SampleReport.isTown(agency) ? 0 : random(year, "made").nextInt(4);
    }

    private int repealed(int year) {
        return Math.min(made(year), random(year, "repealed").nextInt(2));
    }

    private int valid() {
        int valid = 1 + random(0, "stock").nextInt(5);
        for (int y = FIRST_YEAR; y <= year; y++) {
            valid += made(y) - repealed(y);
        }
        return SampleReport.isTown(agency) ? 0 : valid;
    }

    private void requests() {
        var random = random(year, "requests");
        for (var row : form.requestRows()) {
            SampleForm.applicants().forEach(column -> put("T3", row, column.id(), 0));
        }
        applicants("np", 3 + random.nextInt(9), carried(year - 1), carried(year), random);
        applicants("com", random.nextInt(4), 0, 0, random);
        applicants("law", random.nextInt(2), 0, 0, random);
        for (var row : form.requestRows()) {
            int sum = SampleForm.applicants().stream()
                    .mapToInt(column -> get("T3." + row + "." + column.id()))
                    .sum();
            put("T3", row, "tot", sum);
        }
    }

    /** Requests of one kind of applicants: what came in is answered or carried over. */
    private void applicants(String column, int received, int carriedIn, int carriedOut, Random random) {
        put("T3", "A", column, received);
        put("T3", "B", column, carriedIn);
        put("T3", "D", column, carriedOut);
        int answered = received + carriedIn - carriedOut;
        put("T3", "C7", column, answered);
        for (int i = 0; i < answered; i++) {
            var row = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
            put("T3", row, column, get("T3." + row + "." + column) + 1);
        }
    }

    /** Requests still open at the end of a year; the next report carries them in. */
    private int carried(int year) {
        return random(year, "carried").nextInt(2);
    }

    private void remedies() {
        var random = random(year, "remedies");
        remedy("rev", random.nextInt(3), random.nextInt(2));
        remedy("lit_dir", random.nextInt(2), 0);
        remedy("lit_aft", 0, 0);
    }

    private void remedy(String block, int upheld, int corrected) {
        SampleForm.remedyResults().forEach(result -> cells.put("T4." + block + "." + result.id(), "0"));
        cells.put("T4." + block + ".keep", Integer.toString(upheld));
        cells.put("T4." + block + ".corr", Integer.toString(corrected));
        cells.put("T4." + block + ".sum", Integer.toString(upheld + corrected));
    }

    private void put(String table, String row, String column, int value) {
        cells.put(table + "." + row + "." + column, Integer.toString(value));
    }

    private int get(String id) {
        return Integer.parseInt(cells.getOrDefault(id, "0"));
    }

    private Random random(int year, String purpose) {
        return SampleSeed.random(agency, year, purpose);
    }
}
