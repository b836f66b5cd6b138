package org.nianbao.parser.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number of the form.
 *
 * @param id {@code T2.<row>.<column>}, {@code T3.<row>.<column>} or {@code T4.<column>}
 * @param raw the cell's text as printed, ends trimmed
 * @param value the number as printed, never converted; empty for a blank, {@code /}, {@code -}, {@code 无} or a text
 * @param ruled whether the source itself says where the cell begins and ends; else its place was inferred
 */
public record Cell(String id, String raw, Optional<BigDecimal> value, boolean ruled) {}
