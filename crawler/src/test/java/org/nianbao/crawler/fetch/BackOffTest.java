package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.fetch.BackOff.Result;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.store.HostState;

/** A host that fails again and again is asked less and less, and then not at all for a while. */
class BackOffTest {

    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 0\nConnection: close\n\n";
    private static final String BROKEN = "HTTP/1.1 500 Broken\nContent-Length: 0\nConnection: close\n\n";

    private final Rig rig = new Rig();
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultServer(rig.time);
        server.on("/dead", Faults.reset()).on("/broken", BROKEN).on("/good", OK);
        rig.memory.keepHost(HostState.asked("http://" + server.host(), Optional.of(""), rig.time.instant(), 404));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private FetchOutcome ask(Fetcher fetcher, String path) {
        return Rig.once(fetcher, server.uri(path));
    }

    private List<Long> secondsBetween() {
        var gaps = new ArrayList<Long>();
        var visits = server.visits();
        for (int i = 1; i < visits.size(); i++) {
            gaps.add(Duration.between(visits.get(i - 1).began(), visits.get(i).began())
                    .toSeconds());
        }
        return gaps;
    }

    @Test
    void afterThreeSilencesTheRestEndsAtOnceAndSaysWhy() {
        var fetcher = rig.fetcher();
        for (int i = 0; i < 20; i++) {
            assertThat(ask(fetcher, "/dead")).isInstanceOf(Unreachable.class);
        }
        assertThat(server.visits()).hasSize(3);
        assertThat(secondsBetween()).containsExactly(2L, 4L);
        assertThat(((Unreachable) ask(fetcher, "/good")).detail())
                .startsWith("not asked: the host is to be left alone until ")
                .contains("3 failures in a row")
                .contains("reset");
    }

    @Test
    void theRestSurvivesARestartEndsAndDoublesIfNothingHasChanged() {
        for (int i = 0; i < 3; i++) {
            ask(rig.fetcher(), "/dead");
        }
        assertThat(((Unreachable) ask(rig.fetcher(), "/dead")).detail()).contains("(3 failures in a row)");
        rig.time.pass(BackOff.REST);
        ask(rig.fetcher(), "/dead");
        assertThat(server.visits()).hasSize(4);

        rig.time.pass(BackOff.REST);
        assertThat(((Unreachable) ask(rig.fetcher(), "/good")).detail()).startsWith("not asked");
        rig.time.pass(BackOff.REST);
        assertThat(ask(rig.fetcher(), "/good")).isInstanceOf(Fetched.class);
    }

    /** Else a portal that has given up a scheme would be left alone for ever: each sweep would only renew the rest. */
    @Test
    void aHostLeftAloneInOneSchemeIsStillAskedInTheOther() {
        for (int i = 0; i < 3; i++) {
            ask(rig.fetcher(), "/dead");
        }
        rig.time.pass(Duration.ofDays(1));
        var secure = URI.create("https://" + server.host() + "/good");
        var restarted = rig.fetcher();
        assertThat(Rig.once(restarted, secure))
                .as("fails at https, then plainly")
                .isInstanceOf(Fetched.class);
        assertThat(rig.memory.host(server.host()).failures()).isZero();
        assertThat(ask(restarted, "/good")).isInstanceOf(Fetched.class);
    }

    /** Else a process killed while it asks over http would have forgotten what https is owed. */
    @Test
    void whatOneSchemeIsOwedIsNotLostWhileTheOtherIsAsked() {
        var gate = new Gate(HostState.unknown("x.test"), BackOff.OF_HOSTS, rig.time, rig.time);
        var asked = new Gate.Asked("https", Duration.ofSeconds(1), "tls: no");
        for (int i = 0; i < 3; i++) {
            gate.ended(asked, Duration.ZERO, Result.SILENT);
        }
        assertThat(gate.remaining(Duration.ofSeconds(1), "http")).isEqualTo(Duration.ofSeconds(1));
        assertThat(gate.remaining(Duration.ofSeconds(1), "https")).isEqualTo(BackOff.REST);

        var written = gate.asked(Duration.ofSeconds(1));

        assertThat(written.nextAllowed()).contains(rig.time.instant().plus(BackOff.REST));
        assertThat(written.failures()).isEqualTo(3);
    }

    @Test
    void oneGoodAnswerEndsTheCount() {
        var fetcher = rig.fetcher();
        for (var path : List.of("/dead", "/dead", "/good", "/dead", "/dead", "/good")) {
            ask(fetcher, path);
        }
        assertThat(server.visits()).hasSize(6);
        assertThat(rig.memory.host(server.host()).failures()).isZero();
    }

    @Test
    void errorsOfTheServerDoublePausesBeforeItIsLeftAlone() {
        var fetcher = rig.fetcher();
        for (int i = 0; i < 12; i++) {
            ask(fetcher, "/broken");
        }
        assertThat(secondsBetween()).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(((Unreachable) ask(fetcher, "/good")).detail()).contains("8 failures in a row, the last: HTTP 500");
    }

    @Test
    void aPageThatIsNotThereOrForbiddenIsNoFailureOfTheHost() {
        var fetcher = rig.fetcher();
        for (int status : List.of(404, 403, 412, 521, 410, 401, 404, 404, 403, 451)) {
            server.page("/" + status, status, "", new byte[0]);
            ask(fetcher, "/" + status);
        }
        assertThat(server.visits()).hasSize(10);
        assertThat(secondsBetween()).containsOnly(1L);
    }

    /** A platform that is down costs a few time-outs, not one for each of its thousand names. */
    @Test
    void anAddressThatIsDeadIsLeftAloneUnderEveryName() throws IOException {
        var names = new NamedHosts();
        server.close();
        var settings = Rig.settings(Rig.PATIENT, 1000);
        var fetcher = names.fetcher(settings, rig.memory, Rig.AS_OF, rig.time, rig.time);
        var details = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            names.put("n" + i + ".test", "127.0.0.1");
            var url = URI.create("http://n" + i + ".test:" + server.port() + "/");
            details.add(((Unreachable) Rig.once(fetcher, url)).detail());
        }
        assertThat(details.subList(0, 6)).allMatch(d -> d.contains("refused"));
        assertThat(details.subList(6, 9)).allMatch(d -> d.contains("left alone"));
    }

    @Property
    void noPauseIsLongerThanTheTimeBetweenTwoSweeps(
            @ForAll @IntRange(max = 100_000) int count, @ForAll Result last, @ForAll @IntRange(max = 100) int seconds) {
        var pause = BackOff.OF_HOSTS.after(count, last, Duration.ofSeconds(seconds));
        assertThat(pause).isBetween(Duration.ZERO, BackOff.LONGEST_REST);
    }
}
