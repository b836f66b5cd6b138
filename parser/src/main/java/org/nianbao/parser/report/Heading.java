package org.nianbao.parser.report;

/**
 * A heading of one of the six prescribed sections.
 *
 * @param no the section it names, 1 to 6, whatever numeral is printed
 * @param raw as printed
 * @param match how close the wording is to the form's, the numeral included
 * @param line index of the line in {@link Report#lines()}
 */
public record Heading(int no, String raw, Match match, int line) {}
