package org.nianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages of every bundle say the same things of the same arguments. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    static Stream<Path> bundles() throws IOException {
        return Repository.files("src/main/resources", ".properties").stream()
                .filter(file -> file.getFileName().toString().matches("(?:messages|help)\\.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path chinese) throws IOException {
        assertThat(read(chinese).stringPropertyNames()).isNotEmpty();
        assertThat(read(english(chinese)).stringPropertyNames())
                .isEqualTo(read(chinese).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternCompilesAndTakesTheSameArguments(Path chinese) throws IOException {
        if (!chinese.endsWith("messages.properties")) {
            return;
        }
        var one = read(chinese);
        var other = read(english(chinese));
        for (var key : one.stringPropertyNames()) {
            for (var text : List.of(one.getProperty(key), other.getProperty(key, ""))) {
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as(key)
                        .doesNotThrowAnyException();
                assertThat(LONE_APOSTROPHE.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse();
            }
            assertThat(arguments(other.getProperty(key, ""))).as(key).isEqualTo(arguments(one.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmpty(Path chinese) throws IOException {
        for (var file : Set.of(chinese, english(chinese))) {
            read(file)
                    .forEach((key, text) ->
                            assertThat(text.toString()).as(file + " " + key).isNotEmpty());
        }
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties read(Path file) throws IOException {
        var bundle = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            bundle.load(in);
        }
        return bundle;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toSet());
    }
}
