package org.nianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which exchange lies where in the WARC files, and what rests on it. Part of a {@link Store}; its terms hold here too. */
public interface EvidenceBook {

    /** Opens a WARC file of which nothing is written down yet. */
    WarcFile begin(String name);

    /** All WARC files, in the order in which they were begun. */
    List<WarcFile> files();

    /** Writes down exhibits and how far a WARC file has come. What is known already stays as it is. */
    void keep(Evidence evidence);

    /** Whether an exhibit is written down. */
    boolean knows(Exhibit exhibit);

    /** The record that holds a payload; the first if there are several. */
    Optional<Exhibit> holder(String sha256);

    /** What lies in a WARC file, by offset. */
    List<Exhibit> exhibits(long file);

    RobotsExhibits robots(String origin);

    /** Remembers them in place of those before, and keeps the evidence. */
    void keepRobots(String origin, RobotsExhibits exhibits, Evidence evidence);

    /** As {@link Store#observations}, with what each rests on. */
    List<Witnessed> witnessed(String agency, Instant until);

    /** What rests on an exhibit, also by way of later records that refer to its payload. Reads all observations. */
    List<Observation> restingOn(Exhibit exhibit);

    /** What rests on any exchange in a WARC file. Reads all observations. */
    List<Observation> restingOn(long file);
}
