package org.nianbao.crawler.alert;

/**
 * An episode that has just begun.
 *
 * @param agency id
 * @param year report year
 * @param topic what it came to
 * @param episode 1 for the first time
 */
public record Flip(String agency, int year, Topic topic, int episode) {}
