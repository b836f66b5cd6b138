package org.nianbao.parser.check;

import java.util.Map;
import java.util.function.Supplier;

/** Faults between numbers (T2 to T4, NAR, FEE, CRS). */
final class SpoiltNumbers {

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries();

    private SpoiltNumbers() {}
}
