package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Agency;
import org.nianbao.config.Alerts;
import org.nianbao.config.text.Addresses;

/** Whose digest tells of which agencies. */
final class Readers {

    /** Audience of the digest of all agencies; an office's follows after a colon. */
    static final String DIGEST = "digest";

    private final Alerts.Mail mail;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> addressed = new LinkedHashMap<>();
    private final Set<String> lost = new LinkedHashSet<>();

    private Readers(Alerts.Mail mail, List<Agency> agencies) {
        this.mail = mail;
        agencies.forEach(this::assign);
    }

    /**
     * The readers by the settings: one for all the addresses of {@code to}, and for the word {@code office} one for each
     * office. The agencies whose office has no address are told of to the operator, unless somebody is told of all.
     */
    static List<Reader> of(Alerts.Mail mail, List<Agency> agencies) {
        return new Readers(mail, agencies).list();
    }

    /** Addresses among the recipients. */
    static List<String> addresses(Alerts.Mail mail) {
        return mail.to().stream()
                .filter(to -> !to.equals(Alerts.Mail.OFFICE))
                .distinct()
                .toList();
    }

    /** Agencies whose office has no address, though offices are to get digests. */
    static Set<String> lost(Alerts.Mail mail, List<Agency> agencies) {
        return mail.to().contains(Alerts.Mail.OFFICE) ? Set.copyOf(new Readers(mail, agencies).lost) : Set.of();
    }

    /** The addresses of the body that supervises an agency. */
    static List<String> office(Alerts.Mail mail, Agency agency) {
        var office = agency.office().orElse("");
        var known = mail.offices().stream()
                .filter(o -> o.name().equals(office))
                .flatMap(o -> o.to().stream())
                .distinct()
                .toList();
        return known.isEmpty() && Addresses.isEmail(office) ? List.of(office) : known;
    }

    private void assign(Agency agency) {
        var office = agency.office().orElse("");
        if (office(mail, agency).isEmpty()) {
            lost.add(agency.id());
        } else if (mail.offices().stream().anyMatch(o -> o.name().equals(office))) {
            named.computeIfAbsent(office, o -> new LinkedHashSet<>()).add(agency.id());
        } else {
            addressed.computeIfAbsent(office, o -> new LinkedHashSet<>()).add(agency.id());
        }
    }

    private List<Reader> list() {
        var readers = new ArrayList<Reader>();
        var all = addresses(mail);
        if (!all.isEmpty()) {
            readers.add(new Reader(DIGEST, "", all, Optional.empty(), Optional.empty()));
        }
        if (mail.to().contains(Alerts.Mail.OFFICE)) {
            named.forEach((office, agencies) -> readers.add(office(office, addressesOf(office), agencies)));
            addressed.forEach((address, agencies) -> readers.add(office(address, List.of(address), agencies)));
            if (all.isEmpty() && !lost.isEmpty() && !mail.operator().isEmpty()) {
                readers.add(new Reader(DIGEST + ":", "", mail.operator(), Optional.of(lost), Optional.of("lost")));
            }
        }
        return readers;
    }

    private List<String> addressesOf(String office) {
        return mail.offices().stream()
                .filter(o -> o.name().equals(office))
                .flatMap(o -> o.to().stream())
                .distinct()
                .toList();
    }

    private static Reader office(String name, List<String> to, Set<String> agencies) {
        return new Reader(DIGEST + ":" + name, name, to, Optional.of(agencies), Optional.empty());
    }
}
