package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nianbao.crawler.cli.TextTable.Cell;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.parser.check.Evidence;
import org.nianbao.parser.check.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code nianbao rules}: the rule catalogue. */
@Command(name = "rules", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Session session;

    @Option(names = "--format", paramLabel = "table|json|md", defaultValue = "table", descriptionKey = "rules.format")
    private String format = "table";

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var rules = RuleCatalogue.in(session.language());
        switch (format.toLowerCase(Locale.ROOT)) {
            case "table" -> table(rules);
            case "json" -> json(rules);
            case "md" -> markdown(rules);
            default -> throw new UsageException("rules.formatUnknown", format);
        }
        return 0;
    }

    private void table(List<RuleCatalogue.Entry> rules) {
        var words = session.messages();
        var table = new TextTable();
        for (var rule : rules) {
            table.add(List.of(
                    Cell.plain(rule.id()),
                    Cell.plain(words.text("severity." + rule.severity().id())),
                    Cell.plain(applies(rule)),
                    Cell.plain(rule.title()),
                    Cell.plain(rule.basis())));
        }
        int width = session.console().width();
        table.lines(width, List.of(0, 0, Math.max(12, width / 6), Math.max(16, width / 3), 0))
                .forEach(session::print);
    }

    private void json(List<RuleCatalogue.Entry> rules) {
        var list = JSON.createArrayNode();
        for (var rule : rules) {
            var node = list.addObject()
                    .put("id", rule.id())
                    .put("title", rule.title())
                    .put("severity", rule.severity().id())
                    .put("assurance", rule.assurance().id())
                    .put("certainty", rule.certainty())
                    .put("evidence", rule.evidence().id())
                    .put("basis", rule.basis());
            rule.from().ifPresent(y -> node.put("from", y));
            rule.to().ifPresent(y -> node.put("to", y));
            var kinds = node.putArray("kinds");
            rule.kinds().stream().sorted().forEach(kinds::add);
        }
        session.print(JSON.writeValueAsString(list));
    }

    private void markdown(List<RuleCatalogue.Entry> rules) {
        var words = session.messages();
        session.print("| | " + words.text("rules.head") + " |");
        session.print("|---|---|---|---|---|---|");
        for (var rule : rules) {
            session.print("| "
                    + String.join(
                            " | ",
                            List.of(
                                    rule.id(),
                                    rule.title(),
                                    words.text("severity." + rule.severity().id()),
                                    rule.certainty(),
                                    applies(rule),
                                    rule.basis()))
                    + " |");
        }
    }

    /** Years, kinds of agency and what has to be at hand besides the report; empty where nothing limits it. */
    private String applies(RuleCatalogue.Entry rule) {
        var parts = new ArrayList<String>();
        parts.add(years(rule));
        rule.kinds().stream()
                .sorted()
                .map(new VerdictWords(session.language())::kind)
                .forEach(parts::add);
        if (rule.evidence() != Evidence.REPORT) {
            parts.add(session.messages().text("evidence." + rule.evidence().id()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String years(RuleCatalogue.Entry rule) {
        if (rule.from().isEmpty() && rule.to().isEmpty()) {
            return "";
        }
        return (rule.from().isPresent() ? rule.from().getAsInt() : "")
                + "–"
                + (rule.to().isPresent() ? rule.to().getAsInt() : "");
    }
}
