package org.nianbao.crawler.alert.post.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CutTest {

    private static String rest(int lines) {
        return "+" + lines;
    }

    private static int cost(String line) {
        return Cut.bytes(line) + 1;
    }

    @Property(tries = 500)
    void whatIsKeptFitsAndNothingIsMiscounted(
            @ForAll @Size(max = 40) List<String> lines, @ForAll @IntRange(min = 40, max = 400) int room) {
        var kept = Cut.lines(lines, room, CutTest::cost, CutTest::rest);
        assertThat(kept.stream().mapToInt(CutTest::cost).sum()).isLessThanOrEqualTo(room);
        for (int i = 0; i < kept.size() - 1; i++) {
            assertThat(kept.get(i)).isEqualTo(Cut.shorten(lines.get(i), room / 2, CutTest::cost));
        }
        if (kept.size() < lines.size()) {
            assertThat(kept.get(kept.size() - 1)).isEqualTo(rest(lines.size() - kept.size() + 1));
        }
    }
}
