/**
 * Whether everything the program needs is there and well: disk, database, feed, clock, mail server, portals. Each probe says what
 * it found and what to do; none of them changes anything or holds up a writer.
 */
@NullMarked
package org.nianbao.crawler.doctor;

import org.jspecify.annotations.NullMarked;
