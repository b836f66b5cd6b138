package org.nianbao.crawler.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.doctor.MailServer.Kind;
import org.nianbao.crawler.doctor.MailTarget.Tls;

class MailProbeTest {

    private static final Optional<String> USER = Optional.of("nianbao");

    @Test
    void theProbeTurnsAnswersIntoAdvice() {
        var target = Optional.of(new MailTarget("mail.test", 25, Tls.NONE, USER, Optional.of("Geheim-42")));
        for (var kind : Kind.values()) {
            var result = new MailProbe(target, t -> new MailServer.Answer(kind, "words"))
                    .look()
                    .get(0);
            assertThat(result.state() == Result.State.OK).isEqualTo(kind == Kind.READY);
            assertThat(result.message().args()).contains("mail.test:25");
            assertThat(result.toString()).doesNotContain("Geheim");
        }
        assertThat(new MailProbe(Optional.empty(), t -> new MailServer.Answer(Kind.READY, ""))
                        .look()
                        .get(0)
                        .state())
                .isEqualTo(Result.State.NOTE);
    }
}
