package org.nianbao.parser.report;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The title of an annual report and what it says.
 *
 * @param raw as printed, ends trimmed
 * @param agency the body named in it, blanks removed
 * @param year the year reported on
 * @param canonical whether one of the form's title patterns matches
 */
public record Title(String raw, Optional<String> agency, OptionalInt year, boolean canonical) {}
