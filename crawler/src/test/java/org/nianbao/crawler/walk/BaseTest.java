package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.HttpUrl;

class BaseTest {

    /** The short way for plain references leads where OkHttp's long one does. */
    @Property
    void resolvesAsOkHttpDoes(@ForAll("bases") String base, @ForAll("references") String reference) {
        assertThat(Base.of(URI.create(base)).resolve(reference)).isEqualTo(slowly(base, reference));
    }

    @Property
    void takesTheSameWayOnce(@ForAll("bases") String base, @ForAll("references") String reference) {
        assertThat(Base.once(URI.create(base)).resolve(reference)).isEqualTo(slowly(base, reference));
    }

    private static Optional<URI> slowly(String base, String reference) {
        var href = reference.strip();
        return href.isEmpty() || href.startsWith("#")
                ? Optional.empty()
                : Optional.ofNullable(HttpUrl.parse(base))
                        .flatMap(b -> Optional.ofNullable(b.resolve(href)))
                        .map(HttpUrl::uri);
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.of(
                "http://x.gov.cn",
                "http://x.gov.cn/",
                "https://x.gov.cn:8443/zwgk/nb/",
                "http://x.gov.cn/zwgk/index.html?a=1#b",
                "http://user:word@x.gov.cn/a%20b/%E5%B9%B4/c",
                "http://x.gov.cn/a//b/",
                "http://127.1.0.3:80/c7/",
                "file:///tmp/x");
    }

    @Provide
    Arbitrary<String> references() {
        var pieces = Arbitraries.of(
                "/",
                "//",
                ".",
                "..",
                "a",
                "B9",
                "index.html",
                "-",
                "_",
                "?q=1",
                "#f",
                ":",
                "http:",
                "年",
                " ",
                ";",
                "%2e",
                "\\",
                "@",
                "&",
                "javascript:");
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
