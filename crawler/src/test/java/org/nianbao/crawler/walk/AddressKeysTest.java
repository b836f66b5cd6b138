package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddressKeysTest {

    /** What is left out of an address, in plain patterns; the program takes shorter ways where nothing is to be left out. */
    @Property
    void areThoseOfThePatterns(@ForAll("addresses") String address) {
        var text = address;
        var mark = text.indexOf('#');
        if (mark >= 0 && !text.contains("/gkmlpt/")) {
            text = text.substring(0, mark);
        }
        var key = text.replaceFirst("(?i)^https?:", "")
                .replaceFirst("/(?:index|default)\\.(?:s?html?|jsp|aspx|php)$", "/")
                .replaceFirst("(?i);jsessionid=[^?#]{1,80}", "");

        assertThat(Links.key(URI.create(address))).isEqualTo(key);
    }

    @Provide
    Arbitrary<String> addresses() {
        var pieces = Arbitraries.of(
                "/",
                "index",
                "default",
                ".html",
                ".shtml",
                ".jsp",
                ".php",
                "x",
                "a=/index.html",
                ";jsessionid=4F",
                ";JSESSIONID=9",
                "gkmlpt",
                "?q=1",
                "%20");
        var ends = Arbitraries.of("", "#annual", "#/index.html");
        var starts = Arbitraries.of("http://x.gov.cn/", "HTTPS://x.gov.cn/", "/x", "ftp://x/", "index.html");
        return starts.flatMap(start ->
                pieces.list().ofMaxSize(5).flatMap(middle -> ends.map(end -> start + String.join("", middle) + end)));
    }
}
