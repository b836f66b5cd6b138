package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.parser.document.Limits;

/** What a person asks to be checked: files, folders, addresses, standard input. Nothing stops the others. */
final class CheckInputs {

    private static final int DEEPEST = 12;

    private final Session session;
    private boolean missing;

    CheckInputs(Session session) {
        this.session = session;
    }

    /**
     * A file to be checked; its bytes are read when its turn comes.
     *
     * @param name as the person named it
     */
    record Input(String name, Supplier<byte[]> bytes, Optional<String> contentType) {}

    /** Whether something named was not there. */
    boolean hadMissing() {
        return missing;
    }

    List<Input> open(List<String> names) {
        var inputs = new ArrayList<Input>();
        for (var name : names) {
            if (name.equals("-")) {
                inputs.add(new Input("-", this::standardInput, Optional.empty()));
            } else if (name.matches("(?i)https?://.*")) {
                address(name).ifPresent(inputs::add);
            } else {
                files(Path.of(name)).forEach(f -> inputs.add(new Input(f.toString(), () -> read(f), Optional.empty())));
            }
        }
        return inputs;
    }

    private List<Path> files(Path path) {
        if (!Files.exists(path)) {
            missing = true;
            session.say("check.missing", path);
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var tree = Files.walk(path, DEEPEST)) {
            return tree.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One byte more than the limit is enough to know that a file is too large. */
    private static byte[] read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.USUAL.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] standardInput() {
        try {
            return session.console().in().readNBytes(Limits.USUAL.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Input> address(String name) {
        var outcome = OneFetch.of(URI.create(name), session.clock());
        if (outcome instanceof FetchOutcome.Fetched page) {
            return Optional.of(new Input(name, page::body, page.contentType()));
        }
        missing = true;
        session.say("check.notFetched", name, outcome);
        return Optional.empty();
    }
}
