package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;

class FramesTest {

    @ParameterizedTest
    @CsvSource({
        "/list.html, true",
        "http://zwgk.yunling.gov.cn/list/, true",
        "https://www.yunling.gov.cn:8443/list/, true",
        "http://www.other.gov.cn/list/, false",
        "http://gov.cn.example.com/list/, false"
    })
    void framesOfTheSameSiteAreFollowedWhateverTheHost(String src, boolean same) {
        var url = URI.create("http://www.yunling.gov.cn/nb/");
        var body = ("<html><body><div><iframe src='" + src + "'></iframe></div></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        var sketch = ((Scouted.Page) PageScout.open(
                        url,
                        Optional.empty(),
                        asked -> new Fetched(url, body, Optional.of("text/html"), Map.of(), false, Instant.EPOCH)))
                .sketch();

        assertThat(sketch.frames()).hasSize(same ? 1 : 0);
        assertThat(sketch.foreign()).hasSize(same ? 0 : 1);
    }
}
