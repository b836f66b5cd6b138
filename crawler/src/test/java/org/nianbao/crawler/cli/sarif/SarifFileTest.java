package org.nianbao.crawler.cli.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifFileTest {

    @ParameterizedTest
    @CsvSource({
        "a b/年报.html, a%20b/%E5%B9%B4%E6%8A%A5.html",
        "10%#?.txt,    10%25%23%3F.txt",
        "a:b.txt,      ./a:b.txt",
        "HTTPS://x.gov.cn/nb?id=1, HTTPS://x.gov.cn/nb?id=1"
    })
    void aNameBecomesAnAddress(String name, String uri) {
        assertThat(SarifFile.of(name, 0).uri()).contains(uri);
    }

    @Test
    void anAbsolutePathIsAFileAddress() {
        var path = Path.of("年 报.html").toAbsolutePath();
        assertThat(SarifFile.of(path.toString(), 0).uri().orElseThrow())
                .startsWith("file:///")
                .endsWith("%E5%B9%B4%20%E6%8A%A5.html");
    }

    @Test
    void standardInputHasNoAddress() {
        assertThat(SarifFile.of("-", 3)).isEqualTo(new SarifFile(Optional.empty(), 3));
    }

    @Property(tries = 200)
    void everyNameBecomesARelativeAddressThatLeadsBack(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = ' ', to = '~') @Chars({'年', '报', '（'})
                    String text) {
        var name = "d/" + text.replace('/', '_').replace('\\', '_');
        var uri = URI.create(SarifFile.of(name, 0).uri().orElseThrow());
        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getPath()).isEqualTo(name);
    }
}
