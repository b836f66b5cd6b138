package org.nianbao.crawler.replay;

import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.nianbao.config.Agency;
import org.nianbao.config.Kind;
import org.nianbao.config.Waiver;

/** Many agencies, each of which lives one of the scripts. */
final class Town {

    /** The last day of the waiver of whoever has one. */
    static final LocalDate WAIVED_UNTIL = LocalDate.of(2023, 3, 10);

    private final List<Agency> agencies;
    private final List<Waiver> waivers;

    Town(int size) {
        this.agencies = IntStream.range(0, size).mapToObj(Town::agency).toList();
        this.waivers = agencies.stream()
                .filter(a -> script(a).name().equals("waived"))
                .map(a -> new Waiver(a.id(), 2022, Optional.empty(), "机构改革", "县政府办", Optional.of(WAIVED_UNTIL)))
                .toList();
    }

    static Script script(Agency agency) {
        return Script.ALL.get(Integer.parseInt(agency.id().substring(1)) % Script.ALL.size());
    }

    List<Agency> agencies() {
        return agencies;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    private static Agency agency(int number) {
        var script = Script.ALL.get(number % Script.ALL.size());
        return new Agency(
                "a" + number,
                "云岭县第" + number + "局",
                script.kind(),
                Optional.of("530000"),
                Optional.empty(),
                Optional.of(URI.create("https://" + script.name() + ".example.gov.cn/" + number + "/")),
                script.kind() == Kind.TOWNSHIP ? Optional.of(MonthDay.of(2, 15)) : Optional.empty(),
                Optional.of("a" + number + "@example.gov.cn"),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of("云岭县政务公开办"));
    }
}
