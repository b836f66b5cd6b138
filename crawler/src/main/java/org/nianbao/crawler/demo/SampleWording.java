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
 * @param voice which sentences it takes, 0 to {@value #VOICES} − 1; two voices share at most one of the five paragraphs of
 *     section 一
 */
public record SampleWording(
        String title,
        LocalDate periodEnd,
        LocalDate signedOn,
        Set<Integer> withoutSections,
        Set<Integer> withoutTables,
        boolean feeStatement,
        int voice) {

    static final int VOICES = 25;

    public SampleWording {
        if (voice < 0 || voice >= VOICES) {
            throw new IllegalArgumentException("no voice " + voice);
        }
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
                year >= 2021,
                SampleSeed.random(agency, year, "voice").nextInt(VOICES));
    }

    SampleWording titled(String other) {
        return new SampleWording(other, periodEnd, signedOn, withoutSections, withoutTables, feeStatement, voice);
    }

    SampleWording periodUntil(LocalDate day) {
        return new SampleWording(title, day, signedOn, withoutSections, withoutTables, feeStatement, voice);
    }

    SampleWording signedOn(LocalDate day) {
        return new SampleWording(title, periodEnd, day, withoutSections, withoutTables, feeStatement, voice);
    }

    SampleWording withoutSection(int section) {
        return new SampleWording(
                title, periodEnd, signedOn, and(withoutSections, section), withoutTables, feeStatement, voice);
    }

    SampleWording withoutTable(int section) {
        return new SampleWording(
                title, periodEnd, signedOn, withoutSections, and(withoutTables, section), feeStatement, voice);
    }

    SampleWording withoutFeeStatement() {
        return new SampleWording(title, periodEnd, signedOn, withoutSections, withoutTables, false, voice);
    }

    SampleWording inVoice(int other) {
        return new SampleWording(title, periodEnd, signedOn, withoutSections, withoutTables, feeStatement, other);
    }

    private static Set<Integer> and(Set<Integer> some, int one) {
        var all = new TreeSet<>(some);
        all.add(one);
        return all;
    }
}
