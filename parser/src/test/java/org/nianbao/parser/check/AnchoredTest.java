package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.report.Labels;

class AnchoredTest {

    private static final Pattern PATTERN = Pattern.compile("(?<!\\d)(?:收到|新收).{0,3}?件|20\\d{2}(?=年)");

    private static List<String> told(List<MatchResult> results) {
        return results.stream().map(m -> m.start() + m.group()).toList();
    }

    @Property
    void itFindsWhatThePatternAloneFinds(
            @ForAll @StringLength(max = 60) @Chars({'收', '到', '新', '件', '2', '0', '1', '年', '。'}) String text) {
        assertThat(told(Anchored.find(PATTERN, text, "收到", "新收", "20")))
                .isEqualTo(told(PATTERN.matcher(text).results().toList()));
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(told(Anchored.find(Pattern.compile("aba"), "ababa", "a"))).containsExactly("0aba");
        assertThat(Anchored.find(Pattern.compile("aba"), "xyz", "a")).isEmpty();
    }

    @Test
    void matchesComeInTheOrderOfTheTextWhateverTheOrderOfTheAnchors() {
        var either = Pattern.compile("a\\d|b\\d");

        assertThat(told(Anchored.find(either, "a1b2a3", "a", "b"))).containsExactly("0a1", "2b2", "4a3");
        assertThat(told(Anchored.find(either, "a1b2a3", "b", "a"))).containsExactly("0a1", "2b2", "4a3");
        assertThat(told(Anchored.find(either, "b1a2b3", "a", "b"))).containsExactly("0b1", "2a2", "4b3");
        assertThat(told(Anchored.find(either, "xb1", "a", "b"))).containsExactly("1b1");
        assertThat(told(Anchored.find(either, "axb1", "a", "b"))).containsExactly("2b1");
    }

    @Test
    void whatStandsBeforeAnAnchorIsSeen() {
        assertThat(told(Anchored.find(PATTERN, "1收到件收到2件", "收到", "新收", "20"))).containsExactly("4收到2件");
    }

    /** {@link Flow} takes a short way for common text; it has to end where the long one does. */
    @Property
    void theShortWayOfFlowGivesTheSame(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '\u4E00', to = '\u4E20')
                    @CharRange(from = '\uFF01', to = '\uFF60')
                    @CharRange(from = ' ', to = '~')
                    @Chars({'。', '、', '《', '》', '“', '”', '〔', '〕', '—', '·', '…', '㈠', '①', '\u3000', '\u0301', '【'})
                    String text) {
        assertThat(Flow.of(text)).isEqualTo(Labels.squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }
}
