package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sample report says outside its tables.
 *
 * @param title as printed
 * @param periodEnd last day of the period it states (统计期限)
 * @param signedOn the date under the signature (落款)
 * @param withoutSections numbers of the sections that are left out, heading and all
 * @param withoutTables numbers of the sections (2, 3, 4) whose table is left out
 * @param feeStatement whether section 六 states the information processing fee (信息处理费)
 */
public record SampleWording(
        String title,
        LocalDate periodEnd,
        LocalDate signedOn,
        Set<Integer> withoutSections,
        Set<Integer> withoutTables,
        boolean feeStatement) {

    public SampleWording {
        withoutSections = Set.copyOf(withoutSections);
        withoutTables = Set.copyOf(withoutTables);
    }

    static SampleWording sound(String agency, int year) {
        return new SampleWording(
                agency + year + "年政府信息公开工作年度报告",
                LocalDate.of(year, Month.DECEMBER, 31),
                LocalDate.of(
                        year + 1,
                        Month.JANUARY,
                        4 + SampleSeed.random(agency, year, "signed").nextInt(4)),
                Set.of(),
                Set.of(),
                year >= 2021);
    }

    SampleWording titled(String other) {
        return new SampleWording(other, periodEnd, signedOn, withoutSections, withoutTables, feeStatement);
    }

    SampleWording periodUntil(LocalDate day) {
        return new SampleWording(title, day, signedOn, withoutSections, withoutTables, feeStatement);
    }

    SampleWording signedOn(LocalDate day) {
        return new SampleWording(title, periodEnd, day, withoutSections, withoutTables, feeStatement);
    }

    SampleWording withoutSection(int section) {
        return new SampleWording(
                title, periodEnd, signedOn, and(withoutSections, section), withoutTables, feeStatement);
    }

    SampleWording withoutTable(int section) {
        return new SampleWording(
                title, periodEnd, signedOn, withoutSections, and(withoutTables, section), feeStatement);
    }

    SampleWording withoutFeeStatement() {
        return new SampleWording(title, periodEnd, signedOn, withoutSections, withoutTables, false);
    }

    private static Set<Integer> and(Set<Integer> some, int one) {
        var all = new TreeSet<>(some);
        all.add(one);
        return all;
    }
}
