package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.config.Alerts;
import org.nianbao.crawler.alert.SetupAlarms;

/** What in the configuration leaves somebody without messages that are meant for him. */
final class Setup {

    private Setup() {}

    static SetupAlarms problems(Desk desk, Predicate<String> isSet) {
        var alerts = desk.settings().alerts();
        var problems = new SetupAlarms();
        var lost = desk.mail().map(mail -> Readers.lost(mail, desk.agencies())).orElse(Set.of());
        problems.add("office", names(desk.agencies().stream().filter(agency -> lost.contains(agency.id()))));
        problems.add(
                "contact",
                alerts.letters()
                        ? names(desk.agencies().stream()
                                .filter(agency -> agency.contact().isEmpty()))
                        : List.of());
        problems.add(
                "variable", variables(alerts).filter(isSet.negate()).distinct().toList());
        return problems;
    }

    private static List<String> names(Stream<Agency> agencies) {
        return agencies.map(Agency::name).toList();
    }

    private static Stream<String> variables(Alerts alerts) {
        var ofRobots = alerts.webhooks().stream()
                .flatMap(robot -> Stream.concat(Stream.of(robot.urlEnv()), robot.secretEnv().stream()));
        var ofMail = alerts.mail().stream()
                .filter(mail -> mail.user().isPresent())
                .flatMap(mail -> mail.passwordEnv().stream());
        return Stream.concat(ofRobots, ofMail);
    }
}
