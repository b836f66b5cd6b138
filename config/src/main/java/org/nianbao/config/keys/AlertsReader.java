package org.nianbao.config.keys;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Alerts;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;

/** Who is told, and how: the keys below {@code alerts}. */
final class AlertsReader {

    private static final String MAIL = "alerts.mail.";
    private static final String WEBHOOKS = "alerts.webhooks[]";
    private static final String OFFICES = "alerts.mail.offices[]";

    /** Names of this machine; what goes there is on no net. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Values values;
    private final Problems problems;

    private AlertsReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    static Alerts read(Values values, Problems problems) {
        var reader = new AlertsReader(values, problems);
        return new Alerts(
                values.get("alerts.letters", Boolean.class),
                values.get("alerts.digest", String.class),
                values.get("alerts.coverage", Integer.class),
                values.find("alerts.heartbeatEnv", String.class),
                values.find("alerts.feed.title", String.class),
                values.find("alerts.feed.baseUrl", URI.class),
                reader.mail(),
                values.groups(WEBHOOKS).stream()
                        .flatMap(group -> reader.webhook(group).stream())
                        .toList());
    }

    private Optional<Alerts.Mail> mail() {
        var host = values.find(MAIL + "host", String.class);
        var from = values.find(MAIL + "from", String.class);
        if (host.isEmpty()) {
            requireHost();
            return Optional.empty();
        }
        if (from.isEmpty()) {
            if (!values.isBad(MAIL + "from")) {
                missing(MAIL + "host", MAIL + "from");
            }
            return Optional.empty();
        }
        checkRecipients();
        together(MAIL + "user", MAIL + "passwordEnv");
        checkSecrecy(host.get());
        return Optional.of(new Alerts.Mail(
                host.get(),
                values.get(MAIL + "port", Integer.class),
                from.get(),
                values.texts(MAIL + "to"),
                values.groups(OFFICES).stream()
                        .flatMap(group -> office(group).stream())
                        .toList(),
                values.texts(MAIL + "operator"),
                Alerts.Tls.of(values.get(MAIL + "tls", String.class)),
                values.find(MAIL + "user", String.class),
                values.find(MAIL + "passwordEnv", String.class)));
    }

    /** Mail without a server goes nowhere, and nobody would notice. */
    private void requireHost() {
        for (var key : List.of("from", "to", "operator", "user")) {
            if (isGood(MAIL + key) && !values.isBad(MAIL + "host")) {
                missing(MAIL + key, MAIL + "host");
                return;
            }
        }
    }

    private void checkRecipients() {
        if (values.line(MAIL + "to").isEmpty()
                && values.line(MAIL + "operator").isEmpty()
                && values.groups(OFFICES).isEmpty()) {
            missing(MAIL + "host", MAIL + "to");
        }
        if (values.texts(MAIL + "to").contains(Alerts.Mail.OFFICE)
                && values.groups(OFFICES).isEmpty()) {
            problems.note(values.line(MAIL + "to").orElse(0), Fault.MAIL_OFFICE);
        }
    }

    /** A password that leaves the machine should be readable to nobody on the way. */
    private void checkSecrecy(String host) {
        boolean clear = Alerts.Tls.of(values.get(MAIL + "tls", String.class)) == Alerts.Tls.NONE;
        boolean password = isGood(MAIL + "user") && isGood(MAIL + "passwordEnv");
        if (clear && password && !HERE.contains(host.toLowerCase(Locale.ROOT))) {
            var line = values.line(MAIL + "tls").or(() -> values.line(MAIL + "user"));
            problems.note(line.orElse(0), Fault.MAIL_CLEAR, MAIL + "user", host);
        }
    }

    private Optional<Alerts.Office> office(Values group) {
        var name = group.find(OFFICES + ".name", String.class);
        var to = group.texts(OFFICES + ".to");
        if (name.isEmpty() || to.isEmpty()) {
            needed(group, OFFICES, name.isEmpty() ? ".name" : ".to");
            return Optional.empty();
        }
        return Optional.of(new Alerts.Office(name.get(), to));
    }

    private Optional<Alerts.Webhook> webhook(Values group) {
        var kind = group.find(WEBHOOKS + ".kind", String.class);
        var url = group.find(WEBHOOKS + ".urlEnv", String.class);
        if (kind.isEmpty() || url.isEmpty()) {
            needed(group, WEBHOOKS, kind.isEmpty() ? ".kind" : ".urlEnv");
            return Optional.empty();
        }
        return Optional.of(new Alerts.Webhook(
                Alerts.Robot.of(kind.get()), url.get(), group.find(WEBHOOKS + ".secretEnv", String.class)));
    }

    private void needed(Values group, String path, String key) {
        if (!group.isBad(path + key)) {
            problems.error(group.line(path).orElse(0), Fault.KEY_NEEDED, path, path + key);
        }
    }

    private boolean isGood(String path) {
        return values.line(path).isPresent() && !values.isBad(path);
    }

    private void together(String one, String other) {
        if (values.line(one).isPresent() != values.line(other).isPresent()) {
            var given = values.line(one).isPresent() ? one : other;
            missing(given, given.equals(one) ? other : one);
        }
    }

    private void missing(String given, String needed) {
        problems.error(values.line(given).orElse(0), Fault.KEY_NEEDED, given, needed);
    }
}
