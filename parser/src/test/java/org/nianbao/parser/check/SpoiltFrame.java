package org.nianbao.parser.check;

import java.util.Map;
import java.util.function.Supplier;

/** Faults of the frame and the language (DOC, TXT). */
final class SpoiltFrame {

    static final Map<String, Supplier<Spoilt.Case>> CASES = Map.ofEntries();

    private SpoiltFrame() {}
}
