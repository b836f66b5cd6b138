package org.nianbao.parser.check;

import java.util.Map;
import java.util.function.Supplier;

/** Faults of what the sections must hold (STR). */
final class SpoiltContent {

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries();

    private SpoiltContent() {}
}
