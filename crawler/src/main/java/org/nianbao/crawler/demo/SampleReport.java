package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annual report (政府信息公开工作年度报告) of the project's own making, as data. {@link #sound} gives one without a fault; the
 * other methods give copies with one thing changed.
 *
 * @param agency official name, as in the title
 * @param self how it speaks of itself, such as 本局
 * @param year the year reported on
 * @param form the form whose tables it prints
 * @param cells cell id, such as {@code T3.C1.np}, to what is printed in the cell; only cells that are in the document
 * @param wording what it says outside the tables
 */
public record SampleReport(
        String agency, String self, int year, SampleForm form, SortedMap<String, String> cells, SampleWording wording) {

    public SampleReport {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** A report in the form in force for its year that reconciles and has every required part. */
    public static SampleReport sound(String agency, int year) {
        var form = SampleForm.inForce(year);
        return new SampleReport(
                agency,
                selfName(agency),
                year,
                form,
                SampleNumbers.of(agency, year, form),
                SampleWording.sound(agency, year));
    }

    /** Prints the tables of 2019, whatever the year (rule STR-06). Draws the numbers anew. */
    public SampleReport inOldForm() {
        return inForm(SampleForm.OF_2019);
    }

    /** Prints （六）其他处理 as one row. Draws the numbers anew. */
    public SampleReport withOtherInOneRow() {
        return inForm(SampleForm.OF_2021_OTHER_IN_ONE_ROW);
    }

    private SampleReport inForm(SampleForm other) {
        var numbers = new TreeMap<>(SampleNumbers.of(agency, year, other));
        wording.withoutTables().forEach(section -> drop(numbers, section));
        return new SampleReport(agency, self, year, other, numbers, wording);
    }

    /** Two requests vanish: in two columns of table 三, 一 + 二 is more than 三 + 四 (rule T3-01); all else still adds up. */
    public SampleReport withColumnSumFault() {
        return withCell("T3.A.np", plus("T3.A.np", 2)).withCell("T3.A.tot", plus("T3.A.tot", 2));
    }

    /** The 总计 of the row （一）予以公开 is one too high (rule T3-03, and with it T3-02). */
    public SampleReport withRowTotalFault() {
        return withCell("T3.C1.tot", plus("T3.C1.tot", 1));
    }

    private String plus(String cell, int more) {
        return Integer.toString(Integer.parseInt(printed(cell)) + more);
    }

    /**
     * Prints another text in a cell.
     *
     * @throws IllegalArgumentException if the document has no such cell
     */
    public SampleReport withCell(String id, String text) {
        var before = printed(id);
        var changed = new TreeMap<>(cells);
        changed.replace(id, before, text);
        return new SampleReport(agency, self, year, form, changed, wording);
    }

    /**
     * What is printed in a cell.
     *
     * @throws IllegalArgumentException if the document has no such cell
     */
    public String printed(String id) {
        var text = cells.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no cell " + id + " in " + form);
        }
        return text;
    }

    /** The heading of section 三 stands, its table does not (rule STR-04). */
    public SampleReport withoutTable3() {
        return withoutTable(3);
    }

    /** Leaves out the table of section 2, 3 or 4, and its cells. */
    public SampleReport withoutTable(int section) {
        return without(section, wording.withoutTable(section));
    }

    /** Leaves out a section, heading and all (rule STR-01). */
    public SampleReport withoutSection(int section) {
        return without(section, wording.withoutSection(section));
    }

    private SampleReport without(int section, SampleWording rest) {
        var kept = new TreeMap<>(cells);
        drop(kept, section);
        return new SampleReport(agency, self, year, form, kept, rest);
    }

    private static void drop(SortedMap<String, String> cells, int section) {
        cells.keySet().removeIf(id -> id.startsWith("T" + section + "."));
    }

    /** Says nothing of the information processing fee (rule STR-18). */
    public SampleReport withoutFeeStatement() {
        return worded(wording.withoutFeeStatement());
    }

    /** States a period that ends on 30 December (rule DOC-05). */
    public SampleReport withShortPeriod() {
        return worded(wording.periodUntil(LocalDate.of(year, Month.DECEMBER, 30)));
    }

    public SampleReport withTitle(String title) {
        return worded(wording.titled(title));
    }

    public SampleReport signedOn(LocalDate day) {
        return worded(wording.signedOn(day));
    }

    private SampleReport worded(SampleWording other) {
        return new SampleReport(agency, self, year, form, cells, other);
    }

    /** Says the same in other sentences, so that two agencies do not read alike. */
    public SampleReport inVoice(int voice) {
        return worded(wording.inVoice(voice));
    }

    public String title() {
        return wording.title();
    }

    static boolean isTown(String agency) {
        return agency.contains("镇人民政府") || agency.contains("乡人民政府") || agency.contains("街道");
    }

    private static String selfName(String agency) {
        if (agency.contains("街道")) {
            return "本街道";
        }
        if (agency.contains("镇人民政府")) {
            return "本镇";
        }
        if (agency.contains("乡人民政府")) {
            return "本乡";
        }
        if (agency.endsWith("县人民政府")) {
            return "本县";
        }
        return agency.endsWith("局") ? "本局" : "本机关";
    }
}
