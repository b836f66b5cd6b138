package org.nianbao.parser.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String TEXT = "我镇把柳溪镇文化站的开放时间贴在青禾县大桥头，全年更新12次；柳溪镇村民一看便知。";

    @Test
    void aCopyWithNamesAndNumbersExchangedIsTheSameText() {
        var copy = "本镇把榆树镇文化站的开放时间贴在河东县大桥头，全年更新307次；榆树镇村民一看便知。";

        assertThat(Likeness.containment(
                        Likeness.of(TEXT, OwnNames.of("青禾县柳溪镇人民政府")), Likeness.of(copy, OwnNames.of("河东县榆树镇人民政府"))))
                .isEqualTo(1);
    }

    @Test
    void anotherTextIsAnother() {
        var other = "水务局在汛期前走访了三座水库，并请养护员讲解泄洪时的警报。";

        assertThat(Likeness.containment(Likeness.of(TEXT, Set.of()), Likeness.of(other, Set.of())))
                .isZero();
    }

    @Test
    void neitherWidthNorLinesNorPunctuationMatter() {
        assertThat(Likeness.jaccard(Likeness.of("Ａ馆开放，请携证件　入内参观。", Set.of()), Likeness.of("A馆开放\n请携证件入内,参观", Set.of())))
                .isEqualTo(1);
    }

    @Test
    void aTextThatGrewStillContainsTheOld() {
        var old = Likeness.of("窗口设在一楼，另有自助查询机两台。", Set.of());
        var grown = Likeness.of("窗口设在一楼，另有自助查询机两台。二楼新开了阅览角，每周六有人值守讲解。", Set.of());

        assertThat(old.containedIn(grown)).isEqualTo(1);
        assertThat(grown.containedIn(old)).isLessThan(0.6);
        assertThat(Likeness.jaccard(old, grown)).isEqualTo(grown.containedIn(old));
    }

    @Test
    void nothingIsLikeAnEmptyText() {
        var empty = Likeness.of("", Set.of());

        assertThat(empty.isEnough()).isFalse();
        assertThat(Likeness.containment(empty, Likeness.of(TEXT, Set.of()))).isZero();
        assertThat(Likeness.jaccard(empty, empty)).isZero();
        assertThat(empty.containedIn(empty)).isZero();
    }

    @Test
    void whatIsLeftOutCountsForNeitherSide() {
        var common = "各科室按月清理栏目";
        var one = Likeness.of(common + "东山果园的采摘节", Set.of());
        var left = MaskedText.of(common, Set.of()).shingles();

        assertThat(one.without(left).size()).isEqualTo(one.size() - left.length);
        assertThat(Likeness.of(common, Set.of()).without(left).size()).isZero();
    }

    @Property(tries = 200)
    void itIsSymmetricAndBetweenZeroAndOne(@ForAll("texts") String one, @ForAll("texts") String other) {
        var a = Likeness.of(one, Set.of());
        var b = Likeness.of(other, Set.of());

        assertThat(Likeness.containment(a, b))
                .isEqualTo(Likeness.containment(b, a))
                .isBetween(0.0, 1.0);
        assertThat(Likeness.jaccard(a, b))
                .isEqualTo(Likeness.jaccard(b, a))
                .isLessThanOrEqualTo(Likeness.containment(a, b));
        assertThat(Math.max(a.containedIn(b), b.containedIn(a))).isEqualTo(Likeness.containment(a, b));
    }

    @Property(tries = 200)
    void theLongestCommonPassageIsInBothAndNoLongerOneIs(@ForAll("texts") String one, @ForAll("texts") String other) {
        var a = new MaskedText(one);
        var b = new MaskedText(other);

        var passage = CommonPassage.longest(a, b);

        assertThat(one).contains(passage.text());
        assertThat(other).contains(passage.text());
        int longer = passage.length() + 1;
        for (int i = 0; i + longer <= one.length(); i++) {
            assertThat(other).doesNotContain(one.substring(i, i + longer));
        }
    }

    @Property(tries = 100)
    void aQuoteIsNeverLongerThanAsked(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 60) int most) {
        assertThat(new CommonPassage(text).quote(most)).hasSizeLessThanOrEqualTo(most);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙，。").ofMaxLength(80);
    }

    @Test
    void aQuoteShowsWhatWasMasked() {
        var text = MaskedText.of("，本局开放日请了35位居民", List.of());

        assertThat(CommonPassage.longest(text, text).quote(60)).isEqualTo("××开放日请了×位居民");
        assertThat(CommonPassage.longest(text, text).quote(6)).isEqualTo("××开放日…");
    }

    @Test
    void aPassageOfModelTextIsBlankedAndAPhraseIsNot() {
        var phrase = "做好政务公开工作";
        var passage = "由办公室统一收发并登记，十个工作日内转有关股室办理，办结后归档备查，每季度通报一次";
        var text = MaskedText.of(phrase + "的老桥头茶馆，" + passage, Set.of());
        var model = MaskedText.of(phrase, Set.of()).shingles();
        var all = java.util.stream.IntStream.concat(
                        java.util.Arrays.stream(model),
                        java.util.Arrays.stream(MaskedText.of(passage, Set.of()).shingles()))
                .sorted()
                .toArray();

        assertThat(text.without(all, '#').text())
                .startsWith(phrase)
                .contains("茶馆")
                .endsWith(String.join("", Collections.nCopies(30, "#")));
        assertThat(text.without(new int[0], '#')).isEqualTo(text);
    }
}
