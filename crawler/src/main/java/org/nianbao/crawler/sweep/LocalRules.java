package org.nianbao.crawler.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.Problem;
import org.nianbao.config.Profile;
import org.nianbao.parser.check.RuleCard;
import org.nianbao.parser.check.RuleProfile;
import org.nianbao.parser.check.Rules;
import org.nianbao.parser.check.Severity;

/** The rules of a jurisdiction: its profile, as the configuration has it, in the words of the rule catalogue. */
public final class LocalRules {

    private LocalRules() {}

    /** The profile's rules; the national ones without a profile. */
    public static RuleProfile of(Optional<Profile> profile) {
        return profile.map(LocalRules::of).orElse(RuleProfile.NATIONAL);
    }

    /** The rules that the profile names and the catalogue does not have, as problems of its file. */
    public static List<Problem> problems(Optional<Profile> profile) {
        return profile.map(
                        p -> p.without(Rules.cards().stream().map(RuleCard::id).toList()))
                .orElse(List.of());
    }

    private static RuleProfile of(Profile profile) {
        var settings = new HashMap<String, RuleProfile.Setting>();
        profile.rules()
                .forEach((rule, set) -> settings.put(
                        rule,
                        new RuleProfile.Setting(
                                set.on(),
                                set.severity().map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT))),
                                set.limit())));
        return new RuleProfile(profile.name(), settings);
    }
}
