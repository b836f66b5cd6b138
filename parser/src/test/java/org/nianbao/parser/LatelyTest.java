package org.nianbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LatelyTest {

    @Property
    void answersAsTheFunctionDoes(@ForAll List<String> questions) {
        var lately = new Lately<>(2, text -> text.toUpperCase(Locale.ROOT));

        for (var question : questions) {
            assertThat(lately.get(question)).isEqualTo(question.toUpperCase(Locale.ROOT));
        }
    }

    @Example
    void asksOnceForWhatComesAgainSoon() {
        var asked = new ArrayList<String>();
        var lately = new Lately<>(1, text -> {
            asked.add(text);
            return text.length();
        });

        lately.get("年报");
        lately.get("年报");
        lately.get("another, which takes the only place");
        lately.get("年报");

        assertThat(asked).containsExactly("年报", "another, which takes the only place", "年报");
    }

    @Example
    void keepsNothingThatIsVeryLong() {
        var asked = new ArrayList<String>();
        var lately = new Lately<>(4, text -> {
            asked.add(text);
            return text.length();
        });

        lately.get("长".repeat(401));
        lately.get("长".repeat(401));

        assertThat(asked).hasSize(2);
    }

    @Example
    void hasAPowerOfTwoOfPlaces() {
        assertThatThrownBy(() -> new Lately<>(3, String::length)).isInstanceOf(IllegalArgumentException.class);
    }
}
