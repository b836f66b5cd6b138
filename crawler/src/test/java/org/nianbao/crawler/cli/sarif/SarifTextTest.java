package org.nianbao.crawler.cli.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到 {0} 件           | 收到 {{0}} 件
            [点这里](https://x)   | [点这里] (https://x)
            表三[1]与（2）        | 表三[1]与（2）
            """)
    void whatAReportSaysIsNoPlaceholderAndNoLink(String text, String escaped) {
        assertThat(SarifText.escaped(text)).isEqualTo(escaped);
    }
}
