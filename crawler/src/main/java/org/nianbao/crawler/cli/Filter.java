package org.nianbao.crawler.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.config.Agency;
import picocli.CommandLine.Option;

/** Options that choose among the agencies. */
final class Filter {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    @Option(names = "--office", paramLabel = "NAME", descriptionKey = "filter.office")
    private Optional<String> office = Optional.empty();

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "filter.region")
    private Optional<String> region = Optional.empty();

    /**
     * The agencies of the office and within the region, if asked for.
     *
     * @throws UsageException if the region is no code, or nobody is left
     */
    List<Agency> of(List<Agency> agencies) {
        region.filter(code -> !CODE.matcher(code).matches()).ifPresent(code -> {
            throw new UsageException("filter.regionWrong", code);
        });
        var chosen = agencies.stream()
                .filter(a -> office.isEmpty() || a.office().equals(office))
                .filter(a -> region.isEmpty() || a.region().filter(this::lies).isPresent())
                .toList();
        if (chosen.isEmpty()) {
            throw new UsageException("filter.nobody", office.or(() -> region).orElse(""));
        }
        return chosen;
    }

    /** 640000 and 64 are the province with all below it (GB/T 2260). */
    private boolean lies(String code) {
        return code.startsWith(region.orElse("").replaceFirst("^(\\d\\d)0000$|^(\\d{4})00$", "$1$2"));
    }
}
