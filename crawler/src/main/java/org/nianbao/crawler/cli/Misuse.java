package org.nianbao.crawler.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.parser.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that the parser refuses, as one sentence in the person's language. */
final class Misuse {

    private Misuse() {}

    static Words words(ParameterException thrown) {
        var command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (thrown instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(" "));
            return Words.of("usage.missing", names, command);
        }
        var argument = thrown.getArgSpec();
        var value = thrown.getValue();
        return argument != null && value != null
                ? Words.of("usage.value", name(argument), value, command)
                : Words.of("usage.wrong", String.valueOf(thrown.getMessage()), command);
    }

    private static Words unmatched(UnmatchedArgumentException thrown, String command) {
        List<String> near = thrown.getSuggestions();
        var given = thrown.getUnmatched().isEmpty() ? "" : thrown.getUnmatched().get(0);
        return near.isEmpty()
                ? Words.of("usage.unknown", given, command)
                : Words.of("usage.unknownNear", given, near.get(0), command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
