package org.nianbao.crawler.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.sweep.Joined;
import org.nianbao.crawler.walk.ArticlePages;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Formats;
import org.nianbao.parser.document.Limits;
import org.nianbao.store.LookState;

/** What a person asks to be checked: files, folders, addresses, standard input. Nothing stops the others. */
final class CheckInputs {

    private static final int DEEPEST = 12;
    private static final int MOST_NAMES = 5;

    private final Session session;
    private volatile boolean missing;
    private volatile boolean unread;

    CheckInputs(Session session) {
        this.session = session;
    }

    /** Opens what is to be read. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * A file to be checked; its bytes are read when its turn comes.
     *
     * @param name as the person named it
     * @param reading what is made of the usual reader; a web page brings along the pages that belong to it
     */
    record Input(String name, Source source, Optional<String> contentType, UnaryOperator<DocumentSource> reading) {

        private Input(String name, Source source) {
            this(name, source, Optional.empty(), UnaryOperator.identity());
        }
    }

    /** Whether something named was not there. */
    boolean hadMissing() {
        return missing;
    }

    /** Whether something that is there could not be read. */
    boolean hadUnread() {
        return unread;
    }

    List<Input> open(List<String> names) {
        var inputs = new ArrayList<Input>();
        for (var name : names) {
            if (name.equals("-")) {
                inputs.add(new Input("-", () -> session.console().in()));
            } else if (name.matches("(?i)https?://.*")) {
                address(name).ifPresent(inputs::add);
            } else {
                files(name).forEach(f -> inputs.add(new Input(f.toString(), () -> Files.newInputStream(f))));
            }
        }
        return inputs;
    }

    /** The bytes of an input, one more than the limit at most; empty, and said so, if it cannot be read. */
    Optional<byte[]> read(Input input) {
        try (var in = input.source().open()) {
            return Optional.of(in.readNBytes(Limits.USUAL.bytes() + 1));
        } catch (IOException e) {
            cannotRead(e);
            return Optional.empty();
        }
    }

    private List<Path> files(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return notThere(name);
        }
        if (!Files.exists(path)) {
            return notThere(name);
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var tree = Files.walk(path, DEEPEST)) {
            return worthOpening(tree.filter(Files::isRegularFile)
                    .filter(f -> !ReportFiles.isHidden(f))
                    .sorted()
                    .toList());
        } catch (UncheckedIOException e) {
            return cannotRead(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return cannotRead(e);
        }
    }

    /** Of the files of a folder those that may be reports; the others are named. */
    private List<Path> worthOpening(List<Path> files) throws IOException {
        var worth = new ArrayList<Path>();
        var others = new ArrayList<String>();
        for (var file : files) {
            if (ReportFiles.mayBeReport(file)) {
                worth.add(file);
            } else {
                others.add(String.valueOf(file.getFileName()));
            }
        }
        if (!others.isEmpty()) {
            var names = String.join(", ", others.subList(0, Math.min(MOST_NAMES, others.size())));
            session.say("check.skipped", others.size(), others.size() > MOST_NAMES ? names + ", …" : names);
        }
        return worth;
    }

    private List<Path> notThere(String name) {
        missing = true;
        session.say("check.missing", name);
        return List.of();
    }

    /** Something was opened that could not be made use of. */
    void leaveUnread() {
        unread = true;
    }

    private List<Path> cannotRead(IOException e) {
        unread = true;
        Failure.say(e, session);
        return List.of();
    }

    private Optional<Input> address(String name) {
        URI address;
        try {
            address = URI.create(name);
        } catch (IllegalArgumentException e) {
            missing = true;
            session.say("check.addressWrong", name);
            return Optional.empty();
        }
        var fetcher = OneFetch.fetcher(session);
        var outcome = fetcher.fetch(address, Optional.empty(), Fetcher.Use.ONCE);
        if (outcome instanceof FetchOutcome.Fetched page) {
            return Optional.of(new Input(
                    name, () -> new ByteArrayInputStream(page.body()), page.contentType(), whole(page, fetcher)));
        }
        unread = true;
        session.say("check.notFetched", name, reason(outcome));
        return Optional.empty();
    }

    private static UnaryOperator<DocumentSource> whole(FetchOutcome.Fetched page, Fetcher fetcher) {
        if (Formats.detect(page.body()) != Format.HTML) {
            return UnaryOperator.identity();
        }
        var rest = ArticlePages.after(page, fetcher);
        return reader -> (bytes, type) -> Joined.read(reader, page, rest);
    }

    private String reason(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.TooLarge large) {
            return session.messages().text("check.tooLarge", large.limit());
        }
        var words = new VerdictWords(session.language());
        if (outcome instanceof FetchOutcome.Blocked blocked) {
            return words.fetch(LookState.BLOCKED, blocked.detail());
        }
        if (outcome instanceof FetchOutcome.Unreachable unreachable) {
            return words.fetch(LookState.UNREACHABLE, unreachable.detail());
        }
        if (outcome instanceof FetchOutcome.NotAllowed notAllowed) {
            return words.fetch(LookState.NOT_ALLOWED, notAllowed.detail());
        }
        return session.messages().text("check.gone");
    }
}
