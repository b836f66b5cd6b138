package org.nianbao.crawler.doctor;

import java.util.List;
import java.util.Optional;

/**
 * The mail server, if one is configured.
 *
 * @param target empty = no mail is sent
 */
public record MailProbe(Optional<MailTarget> target, MailServer server) implements Probe {

    private static final String SUBJECT = "mail";

    @Override
    public List<Result> look() {
        return List.of(target.map(this::ask).orElseGet(() -> Result.note(SUBJECT, "mail.none")));
    }

    private Result ask(MailTarget configured) {
        var answer = server.greet(configured);
        var key = "mail." + answer.kind().id();
        return answer.kind() == MailServer.Kind.READY
                ? Result.ok(SUBJECT, key, configured)
                : Result.problem(SUBJECT, key, configured, answer.detail());
    }
}
