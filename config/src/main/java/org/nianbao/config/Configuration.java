package org.nianbao.config;

import java.util.List;

/**
 * Everything that was read, and everything that is wrong with it. Good rows are here even if others are bad.
 *
 * @param settings the settings, defaults where the file is silent or wrong
 * @param agencies the agencies whose rows are good, in file order
 * @param waivers the waivers whose rows are good
 * @param problems errors and notes in file and line order
 */
public record Configuration(Settings settings, List<Agency> agencies, List<Waiver> waivers, List<Problem> problems) {

    public Configuration {
        agencies = List.copyOf(agencies);
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.stream().noneMatch(p -> p.grade() == Problem.Grade.ERROR);
    }
}
