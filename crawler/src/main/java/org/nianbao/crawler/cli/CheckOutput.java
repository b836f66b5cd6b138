package org.nianbao.crawler.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.check.Finding;

/**
 * What {@code check} writes, and where to.
 *
 * @param format one of {@link #FORMATS}
 * @param target file or, for letters, folder; empty = standard output
 * @param template of the letter, if the office has one of its own
 */
record CheckOutput(String format, Optional<Path> target, Optional<Path> template) {

    private static final String NOTICE = "notice";

    private static final List<String> FORMATS = List.of("text", "json", "sarif", "html", NOTICE);

    /**
     * What was asked for.
     *
     * @throws UsageException if there is no such format, or its options do not fit
     */
    static CheckOutput of(String format, Optional<Path> target, Optional<Path> template) {
        var known = format.toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(known)) {
            throw new UsageException("check.formatUnknown", format);
        }
        if (known.equals(NOTICE) && target.isEmpty()) {
            throw new UsageException("notice.nowhere");
        }
        if (!known.equals(NOTICE) && template.isPresent()) {
            throw new UsageException("notice.templateOnly");
        }
        return new CheckOutput(known, target, template);
    }

    /**
     * Makes sure that what is read stays what it is.
     *
     * @param inputs names of files and addresses
     * @throws UsageException if one of them is the target
     */
    void refuseToWriteOver(List<String> inputs) {
        for (var input : inputs) {
            target.filter(file -> isSame(file, input)).ifPresent(file -> {
                throw new UsageException("check.outputIsInput", file);
            });
        }
    }

    /**
     * Opens it.
     *
     * @param many whether several files are checked
     */
    CheckPrinter open(boolean many, Session session) throws IOException {
        if (format.equals(NOTICE)) {
            return CheckNotice.open(target.orElseThrow(), template, many, session);
        }
        var out = target.isPresent()
                ? new PrintStream(
                        new BufferedOutputStream(Files.newOutputStream(target.get())), false, StandardCharsets.UTF_8)
                : session.console().out();
        var printer = switch (format) {
            case "json" -> new CheckJson(session, out);
            case "sarif" -> new CheckSarif(session, out);
            case "html" -> new CheckHtml(session, out);
            default -> new CheckText(session, out, many);
        };
        return target.isPresent() ? new Closing(printer, out, target.get()) : printer;
    }

    private static boolean isSame(Path target, String input) {
        try {
            var path = Path.of(input);
            return Files.exists(target) && Files.exists(path) && Files.isSameFile(target, path);
        } catch (InvalidPathException address) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the file at the end. */
    private record Closing(CheckPrinter inner, PrintStream out, Path target) implements CheckPrinter {

        @Override
        public void print(CheckedFile file) {
            inner.print(file);
        }

        @Override
        public void together(Map<String, List<Finding>> findings) {
            inner.together(findings);
        }

        @Override
        public void end(int exit) {
            inner.end(exit);
        }

        @Override
        public void close() throws IOException {
            inner.close();
            // A print stream keeps quiet about a full disk.
            boolean failed = out.checkError();
            out.close();
            if (failed) {
                throw new IOException(target.toString());
            }
        }
    }
}
