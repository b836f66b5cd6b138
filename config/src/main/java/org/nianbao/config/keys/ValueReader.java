package org.nianbao.config.keys;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Blanks;
import org.nianbao.config.text.Nearest;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the value of one key. */
final class ValueReader {

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** The values of a list; empty, with problems reported, if one of them is wrong. */
    Optional<Object> list(KeySpec spec, int line, SequenceNode list) {
        var values = new ArrayList<Object>();
        for (var item : list.getValue()) {
            read(spec, line, item).ifPresent(values::add);
        }
        return values.size() == list.getValue().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    /** The value; empty, with a problem reported, if it is wrong. */
    Optional<Object> read(KeySpec spec, int line, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.error(line, Fault.VALUE_SCALAR, spec.path(), spec.example());
            return Optional.empty();
        }
        var text = Blanks.strip(scalar.getValue());
        Optional<Object> value = text.isEmpty() || Blanks.hasControl(text)
                ? Optional.empty()
                : spec.type().read(text).map(Object.class::cast);
        if (value.isEmpty() || !isChosen(spec, text)) {
            problems.error(
                    line, spec.type().fault(), spec.path(), shown(spec, text), instead(spec, text), allChoices(spec));
            return Optional.empty();
        }
        if (!spec.admits(value.get())) {
            var bounds = spec.bounds().orElseThrow();
            problems.error(line, Fault.VALUE_RANGE, spec.path(), text, bounds.least(), bounds.greatest());
            return Optional.empty();
        }
        return value;
    }

    private static boolean isChosen(KeySpec spec, String text) {
        return spec.type() != ValueType.CHOICE || spec.choices().contains(text);
    }

    /** Where the name of a variable is asked for, people write the secret itself; that and a password must not reach a log. */
    private static String shown(KeySpec spec, String text) {
        return switch (spec.type()) {
            case ENV -> "***";
            case PROXY -> text.replaceFirst(".*@", "***@");
            default -> text;
        };
    }

    private static String allChoices(KeySpec spec) {
        return String.join(", ", spec.choices());
    }

    /** What to write in place of the text. */
    private static String instead(KeySpec spec, String text) {
        var candidates = switch (spec.type()) {
            case CHOICE -> spec.choices();
            case ZONE -> new TreeSet<>(ZoneId.getAvailableZoneIds());
            default -> List.<String>of();
        };
        return Nearest.of(text, candidates).orElse(spec.example());
    }
}
