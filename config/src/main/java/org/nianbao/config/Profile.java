package org.nianbao.config;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;

/**
 * What a jurisdiction demands besides or instead of the national rules (规则配置), from its own YAML file.
 *
 * @param file where it stands
 * @param name what the jurisdiction calls it
 * @param deadlines local last days in the year after the report year, by kind of agency
 * @param rules what is different about single rules, by id such as {@code STR-13}
 */
public record Profile(Path file, String name, Map<Kind, MonthDay> deadlines, Map<String, RuleSetting> rules) {

    public Profile {
        deadlines = Map.copyOf(deadlines);
        rules = Map.copyOf(rules);
    }

    /** A problem for each rule named here that is none of those known. */
    public List<Problem> without(Collection<String> known) {
        var problems = new Problems(file.toString());
        rules.forEach((rule, setting) -> {
            if (!known.contains(rule)) {
                problems.error(setting.line(), Fault.RULE_UNKNOWN, rule);
            }
        });
        return problems.inOrder();
    }

    /**
     * What is different about one rule.
     *
     * @param on whether it is applied
     * @param severity {@code violation}, {@code warning} or {@code advice}, if not the catalogue's
     * @param limit a number the rule asks for, such as most characters of section 一
     * @param line where it stands in the file
     */
    public record RuleSetting(boolean on, Optional<String> severity, OptionalInt limit, int line) {}

    /**
     * A profile as read, and all that is wrong with its file.
     *
     * @param profile what is right of it; empty if the file is no profile at all
     */
    public record Read(Optional<Profile> profile, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        public boolean isSound() {
            return profile.isPresent() && problems.stream().noneMatch(p -> p.grade() == Problem.Grade.ERROR);
        }
    }
}
