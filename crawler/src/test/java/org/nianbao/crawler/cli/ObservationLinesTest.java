package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.look;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Witnessed;

/** Of many looks that say the same, a person sees the first, how many followed, and the last. */
class ObservationLinesTest {

    private static final String MORE = "其后同样的查看还有";

    private static List<String> lines(boolean each, int width, List<? extends Observation> observations) {
        var quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var console = new Console(InputStream.nullInputStream(), quiet, quiet, false, width, Map.of());
        var session = new Session(console, Clock.systemUTC(), Locale.ROOT, Pause.real());
        var verdict = Cases.judge("2023-03-10T08:00", observations.toArray(Observation[]::new));
        var seen = observations.stream().map(o -> new Witnessed(o, List.of())).toList();
        return new ObservationLines(session, new VerdictWords(Locale.ROOT), new Explanation(verdict, seen, List.of()))
                .lines(each);
    }

    private static List<Observation> daily(LocalDate from, int days, LookState state, Integer... shows) {
        return IntStream.range(0, days)
                .mapToObj(n -> (Observation) look(from.plusDays(n) + "T06:30", state, shows))
                .toList();
    }

    private static long looks(List<String> lines) {
        return lines.stream()
                .filter(l -> l.contains("  OK ") || l.contains("  BLOCKED "))
                .count();
    }

    @Test
    void aLongRunOfTheSameIsFoldedAndAllNamesEach() {
        var looks = daily(LocalDate.of(2022, 12, 1), 40, LookState.OK);
        var folded = lines(false, 100, looks);
        assertThat(looks(folded)).isOne();
        assertThat(folded).anyMatch(l -> l.contains(MORE + " 39 次，最后一次 2023-01-09 06:30"));
        var all = lines(true, 100, looks);
        assertThat(looks(all)).isEqualTo(40);
        assertThat(all).noneMatch(l -> l.contains(MORE));
    }

    @Test
    void twoOfTheSameAreNamedEach() {
        assertThat(looks(lines(false, 100, daily(LocalDate.of(2023, 1, 1), 2, LookState.OK))))
                .isEqualTo(2);
    }

    @Test
    void whatSaysSomethingElseEndsARun() {
        var looks = new ArrayList<Observation>();
        looks.addAll(daily(LocalDate.of(2023, 1, 1), 5, LookState.OK));
        looks.addAll(daily(LocalDate.of(2023, 1, 6), 5, LookState.BLOCKED));
        looks.addAll(daily(LocalDate.of(2023, 1, 11), 5, LookState.OK, Cases.YEAR));
        var lines = lines(false, 100, looks);
        assertThat(looks(lines)).isEqualTo(3);
        assertThat(lines.stream().filter(l -> l.contains(MORE + " 4 次"))).hasSize(3);
        assertThat(lines).anyMatch(l -> l.contains("列表中没有该报告")).anyMatch(l -> l.contains("列表中有该报告"));
    }

    @Test
    void looksAfterTheDeadlineDoNotVanishAmongThoseBefore() {
        var lines = lines(false, 100, daily(LocalDate.of(2023, 1, 27), 10, LookState.OK));
        assertThat(lines).anyMatch(l -> l.startsWith("  2023-02-01 06:30"));
    }

    @Test
    void linesKeepToTheScreenAndPersonalDataIsMasked() {
        var doubtful = Cases.doubtful("2023-01-05T06:30", "身份证 640302199001011234 的页面".repeat(10));
        for (int width : new int[] {80, 120}) {
            var lines = lines(false, width, List.of(doubtful));
            assertThat(lines).allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", "")).contains("640*").doesNotContain("640302199001011234");
        }
    }
}
