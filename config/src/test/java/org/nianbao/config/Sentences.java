package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of problems, as another room will print them. */
final class Sentences {

    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    private Sentences() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.nianbao.config.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    static String of(Problem problem, Locale locale) {
        var pattern = bundle(locale).getString(problem.key());
        return new MessageFormat(pattern, Locale.ROOT).format(problem.args().toArray());
    }

    static List<String> ofBothLanguages(Problem problem) {
        var both = List.of(of(problem, Locale.ROOT), of(problem, Locale.ENGLISH));
        assertThat(both)
                .allSatisfy(sentence ->
                        assertThat(HOLE.matcher(sentence).find()).as(sentence).isFalse());
        return both;
    }
}
