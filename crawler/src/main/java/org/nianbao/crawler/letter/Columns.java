package org.nianbao.crawler.letter;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.Wrap;

/** Filters of the plain text: {@code wrap(first, rest)} breaks and indents, {@code rule} draws a line under a text. */
final class Columns extends AbstractExtension {

    private static final int WIDTH = 76;

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("wrap", new WrapFilter(), "rule", new RuleFilter());
    }

    private static final class WrapFilter implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("first", "rest");
        }

        @Override
        public Object apply(
                Object input,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            var first = String.valueOf(arguments.get("first"));
            var rest = String.valueOf(arguments.get("rest"));
            var text = String.valueOf(input);
            // An address that is broken is none.
            var lines = text.matches("https?://\\S+")
                    ? List.of(text)
                    : Wrap.at(text, WIDTH - Math.max(DisplayWidth.of(first), DisplayWidth.of(rest)));
            var indented = new ArrayList<String>();
            for (var broken : lines) {
                indented.add((indented.isEmpty() ? first : rest) + broken);
            }
            return String.join("\n", indented);
        }
    }

    private static final class RuleFilter implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("with");
        }

        @Override
        public Object apply(
                Object input,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            return String.valueOf(arguments.get("with"))
                    .repeat(Math.min(WIDTH, DisplayWidth.of(String.valueOf(input))));
        }
    }
}
