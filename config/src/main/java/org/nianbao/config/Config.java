package org.nianbao.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.keys.CommentedDefaults;
import org.nianbao.config.keys.SettingsReader;
import org.nianbao.config.keys.Values;
import org.nianbao.config.keys.ValuesReader;
import org.nianbao.config.list.AgencyList;
import org.nianbao.config.list.WaiverList;
import org.nianbao.config.profile.ProfileReader;
import org.nianbao.config.source.CappedFile;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.PlainText;
import org.nianbao.config.source.Problems;

/**
 * Reads the configuration. Nothing here throws because of what a file holds: what is wrong is a {@link Problem} of the
 * {@link Configuration}, and what is right is there nevertheless.
 *
 * <pre>{@code
 * var configuration = Config.load(Path.of("nianbao.yaml"));
 * if (!configuration.isSound()) {
 *     configuration.problems().forEach(...);
 * }
 * }</pre>
 */
public final class Config {

    /** The name under which the configuration is looked for. */
    public static final String FILE_NAME = "nianbao.yaml";

    private static final int MOST_BYTES = 1024 * 1024;

    private Config() {}

    /**
     * The configuration of that file, with the lists of agencies and waivers it names.
     *
     * @param nianbaoYaml must exist; relative paths in it start at its folder
     */
    public static Configuration load(Path nianbaoYaml) {
        var folder = folder(nianbaoYaml);
        var problems = new Problems(nianbaoYaml.toString());
        return CappedFile.read(nianbaoYaml, MOST_BYTES, problems)
                .flatMap(bytes -> PlainText.of(bytes, problems))
                .flatMap(text -> ValuesReader.read(text, problems))
                .map(values -> assemble(values, nianbaoYaml, problems))
                .orElseGet(() -> new Configuration(
                        SettingsReader.read(Values.none(), folder, problems),
                        List.of(),
                        List.of(),
                        problems.inOrder(),
                        Set.of(nianbaoYaml)));
    }

    /** The configuration of a folder without {@code nianbao.yaml}: all defaults, with the folder's agencies.csv. */
    public static Configuration defaults(Path folder) {
        var file = folder.resolve(FILE_NAME);
        return assemble(Values.none(), file, new Problems(file.toString()));
    }

    /** The configuration of a folder: its {@code nianbao.yaml} if there is one, else the defaults. */
    public static Configuration ofFolder(Path folder) {
        var file = folder.resolve(FILE_NAME);
        return Files.exists(file) ? load(file) : defaults(folder);
    }

    /** The rule profile in a file. */
    public static Profile.Read profile(Path file) {
        var problems = new Problems(file.toString());
        var profile = CappedFile.read(file, MOST_BYTES, problems)
                .flatMap(bytes -> PlainText.of(bytes, problems))
                .flatMap(text -> ProfileReader.read(text, file, problems));
        return new Profile.Read(profile, problems.inOrder());
    }

    /**
     * A {@code nianbao.yaml} that sets every key to its default and explains it.
     *
     * @param locale English, else the text is Chinese
     */
    public static String commentedDefaults(Locale locale) {
        return CommentedDefaults.in(locale);
    }

    private static Path folder(Path nianbaoYaml) {
        return Optional.ofNullable(nianbaoYaml.getParent()).orElse(Path.of(""));
    }

    private static Configuration assemble(Values values, Path nianbaoYaml, Problems problems) {
        var folder = folder(nianbaoYaml);
        var profile = values.find("profile", Path.class)
                .map(folder::resolve)
                .filter(file -> isReadable(values, "profile", file, problems))
                .map(Config::profile);
        var settings = SettingsReader.read(values, folder, problems).under(profile.flatMap(Profile.Read::profile));
        var agencyProblems = new Problems(settings.agencies().toString());
        var waiverProblems = new Problems(settings.waivers().toString());

        var agencies = isReadable(values, "agencies", settings.agencies(), problems)
                ? AgencyList.read(settings.agencies(), agencyProblems)
                : AgencyList.unread();
        boolean hasWaivers = values.line("waivers").isPresent() || Files.exists(settings.waivers());
        var waivers = hasWaivers && isReadable(values, "waivers", settings.waivers(), problems)
                ? WaiverList.read(settings.waivers(), agencies.ids(), waiverProblems)
                : List.<Waiver>of();

        var all = new ArrayList<>(problems.inOrder());
        profile.ifPresent(read -> all.addAll(read.problems()));
        all.addAll(agencyProblems.inOrder());
        all.addAll(waiverProblems.inOrder());
        var files = Stream.concat(
                Stream.of(nianbaoYaml, settings.agencies(), settings.waivers()),
                Stream.of("profile", "crawl.ca")
                        .flatMap(key -> values.find(key, Path.class).stream())
                        .map(folder::resolve));
        return new Configuration(settings, agencies.agencies(), waivers, all, files.collect(Collectors.toSet()));
    }

    /** Whether it makes sense to open the file; a file that the user named is missed at the line that names it. */
    private static boolean isReadable(Values values, String key, Path file, Problems problems) {
        var line = values.line(key);
        if (line.isPresent() && !values.isBad(key) && Files.notExists(file)) {
            problems.error(line.get(), Fault.FILE_NAMED_MISSING, key, file);
            return false;
        }
        return !values.isBad(key);
    }
}
