package org.nianbao.store;

import java.time.Instant;

/**
 * Something that has to be told, once to each audience: an occasion of an episode.
 *
 * @param subject id of an agency, or what an alarm is about, such as a host
 * @param year report year; 0 if it is about no report
 * @param topic such as {@code missing}
 * @param episode 1 for the first time it came to that
 * @param occasion {@code begun}, a reminder such as {@code t+7}, or {@code resolved}
 * @param at when it came about
 * @param json what it rests on, as then known
 */
public record Flip(String subject, int year, String topic, int episode, String occasion, Instant at, String json) {}
