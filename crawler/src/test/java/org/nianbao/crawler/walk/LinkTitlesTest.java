package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;

class LinkTitlesTest {

    private static final String DATE = "20\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?";

    /** A date at either end is left out, in plain patterns; the program takes shorter ways where there is none. */
    @Property
    void areThoseOfThePatterns(@ForAll("titles") String title) {
        var bare = title.strip().replaceFirst("^[•·●■◆※▪>»\\s]++", "");
        if (bare.matches("(?s).*[0-9].*")) {
            bare = bare.replaceFirst("^[\\[（(]?(?:" + DATE + "|\\d{1,2}-\\d{1,2}(?=[\\s\\]）)]))[\\]）)]?\\s*", "")
                    .replaceFirst("\\s*[\\[（(]?(?:" + DATE + "|(?<=[\\s\\[（(])\\d{1,2}-\\d{1,2})[\\]）)]?$", "");
        }

        assertThat(LinkTitle.withoutDate(title)).isEqualTo(bare.strip());
    }

    @Property
    void ofTheAttributeIsLongerOrNotTaken(@ForAll("titles") String title) {
        var anchor = new Element("a").text("年报").attr("title", title.replace("<", ""));

        assertThat(LinkTitle.of(anchor).length()).isGreaterThanOrEqualTo("年报".length());
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "·",
                        "•",
                        " ",
                        "[",
                        "]",
                        "（",
                        "）",
                        "2022年",
                        "年度报告",
                        "2023-01-18",
                        "2023年1月18日",
                        "01-18",
                        "某局",
                        "\n",
                        "\u2028",
                        "日")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
