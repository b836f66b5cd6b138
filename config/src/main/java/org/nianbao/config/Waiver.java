package org.nianbao.config;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding, or a whole report, that the office examined and no longer counts.
 *
 * @param agency id of the agency
 * @param year report year
 * @param rule the rule it lifts; empty = the whole report is exempt
 * @param reason why
 * @param author who decided
 * @param expires last day on which it holds
 */
public record Waiver(
        String agency, int year, Optional<String> rule, String reason, String author, Optional<LocalDate> expires) {

    public boolean holdsOn(LocalDate day) {
        return expires.isEmpty() || !day.isAfter(expires.get());
    }
}
