package org.nianbao.config.yaml;

import java.util.Optional;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML 1.2 document as a tree of nodes that know their lines. Nothing is constructed from tags. */
public final class Yaml {

    private static final int MOST_ALIASES = 20;
    private static final int MOST_CODE_POINTS = 8 * 1024 * 1024;

    private Yaml() {}

    /**
     * The one document of the text.
     *
     * @return empty if the text holds no document; {@code problems} tells whether it is blank or broken
     */
    public static Optional<Node> compose(String text, Problems problems) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowNonScalarKeys(true) // so that the complaint about one has a line
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CODE_POINTS)
                .build();
        try {
            var parser = new ParserImpl(settings, new StreamReader(settings, text));
            return new Composer(settings, new DepthLimit(parser)).getSingleNode();
        } catch (TooDeepException e) {
            problems.error(e.line(), Fault.YAML_DEEP, DepthLimit.DEEPEST);
        } catch (MarkedYamlEngineException e) {
            syntax(e, text, problems);
        } catch (ReaderException e) {
            problems.error(lineAt(text, e.getPosition()), Fault.YAML_CHARACTER, Integer.toHexString(e.getCodePoint()));
        } catch (YamlEngineException e) {
            problems.error(0, Fault.YAML_SYNTAX, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static void syntax(MarkedYamlEngineException e, String text, Problems problems) {
        int line = Line.of(e.getProblemMark().or(e::getContextMark));
        if (isIndentedByTab(text, line)) {
            problems.error(line, Fault.YAML_TAB);
        } else {
            problems.error(line, Fault.YAML_SYNTAX, String.valueOf(e.getProblem()));
        }
    }

    private static boolean isIndentedByTab(String text, int line) {
        return text.lines()
                .skip(Math.max(0, line - 1L))
                .findFirst()
                .filter(content -> content.substring(
                                0, content.length() - content.stripLeading().length())
                        .contains("\t"))
                .isPresent();
    }

    private static int lineAt(String text, int position) {
        int end = Math.min(position, text.length());
        return 1
                + (int) text.chars()
                        .limit(Math.max(0, end))
                        .filter(c -> c == '\n')
                        .count();
    }
}
