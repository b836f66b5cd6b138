package org.nianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class DigraphsTest {

    @Property
    void neverRuleOutWhatStandsThere(
            @ForAll String before, @ForAll @StringLength(max = 30) String word, @ForAll String after) {
        assertThat(Digraphs.of(before + word + after).mayHold(word)).isTrue();
    }

    @Example
    void ruleOutInWhateverCase() {
        var digraphs = Digraphs.of("<script>createPageHTML('page_div', 3, 1)</script> 加载更多");

        assertThat(digraphs.mayHold("createpagehtml")).isTrue();
        assertThat(digraphs.mayHold("CREATEPAGEHTML".toUpperCase(Locale.ROOT))).isTrue();
        assertThat(digraphs.mayHold("加载更多")).isTrue();
        assertThat(digraphs.mayHold("queryArticleByCondition")).isFalse();
        assertThat(digraphs.mayHold("pb_sys_common")).isFalse();
    }
}
