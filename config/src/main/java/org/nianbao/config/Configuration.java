package org.nianbao.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read, and everything that is wrong with it. Good rows are here even if others are bad.
 *
 * @param settings the settings, defaults where the file is silent or wrong
 * @param agencies the agencies whose rows are good, in file order
 * @param waivers the waivers whose rows are good
 * @param problems errors and notes in file and line order
 * @param files the files it rests on, whether they are there or not
 */
public record Configuration(
        Settings settings, List<Agency> agencies, List<Waiver> waivers, List<Problem> problems, Set<Path> files) {

    public Configuration {
        agencies = List.copyOf(agencies);
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
        files = Set.copyOf(files);
    }

    /** A configuration that stands in no file. */
    public Configuration(Settings settings, List<Agency> agencies) {
        this(settings, agencies, List.of(), List.of(), Set.of());
    }

    public boolean isSound() {
        return problems.stream().noneMatch(p -> p.grade() == Problem.Grade.ERROR);
    }
}
