package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private static Properties read(String name) throws IOException {
        var bundle = new Properties();
        try (var in = BundlesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            bundle.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return bundle;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/org/nianbao/crawler/judge/messages",
                "/org/nianbao/crawler/alert/messages",
                "/org/nianbao/crawler/alert/post/robot/messages"
            })
    void bothLanguagesSayTheSameThingsOfTheSameArguments(String base) throws IOException {
        var chinese = read(base + ".properties");
        var english = read(base + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (var key : chinese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(arguments(chinese.getProperty(key, "")));
            assertThat(english.getProperty(key, "").replace("''", "")).as(key).doesNotContain("'");
        }
    }
}
