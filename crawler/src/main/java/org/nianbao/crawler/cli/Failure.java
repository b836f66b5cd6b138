package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.web.WebServer;
import org.nianbao.parser.document.ReaderUnavailableException;
import org.nianbao.store.DataLockedException;
import org.nianbao.store.SchemaVersionException;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;
import org.slf4j.LoggerFactory;

/** What a command throws, as one line for a person and an exit code. */
final class Failure {

    static final int WRONG_USAGE = 2;

    private Failure() {}

    /** What stood in the way of a file; the messages of the file system often hold its name only. */
    static void say(IOException e, Session session) {
        var where = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            session.say("io.notThere", where);
        } else if (e instanceof AccessDeniedException) {
            session.say("io.denied", where);
        } else {
            session.say("io", where);
        }
    }

    static int report(Throwable thrown, Session session) {
        if (thrown instanceof UsageException usage) {
            session.console().err().println(session.messages().text(usage.words()));
            return WRONG_USAGE;
        }
        if (thrown instanceof DataLockedException locked) {
            session.say("store.locked", locked.where(), locked.host(), locked.pid());
        } else if (thrown instanceof SchemaVersionException schema) {
            session.say("store.schema", String.valueOf(schema.getMessage()));
        } else if (thrown instanceof StorageException storage && storage.trouble() == Trouble.MISSING) {
            session.say("store.missing", storage.where());
        } else if (thrown instanceof StorageException storage && storage.trouble() == Trouble.FULL) {
            session.say("store.full", storage.where());
        } else if (thrown instanceof StorageException storage && storage.trouble() == Trouble.BUSY) {
            session.say("store.busy", storage.where());
        } else if (thrown instanceof ClockSetBackException clock) {
            session.say("clock.back", clock.newest(), clock.now());
        } else if (thrown instanceof StorageException storage) {
            session.say("store.trouble", storage.where(), storage.what());
        } else if (thrown instanceof ReaderUnavailableException reader) {
            session.say("reader.unavailable", String.valueOf(reader.getMessage()));
        } else if (thrown instanceof IOException io) {
            say(io, session);
        } else if (thrown instanceof UncheckedIOException unchecked) {
            say(Objects.requireNonNull(unchecked.getCause()), session);
        } else if (thrown instanceof WebServer.VariableMissingException missing) {
            session.say("web.variable", missing.variable());
            return WRONG_USAGE;
        } else if (thrown instanceof WebServer.AddressRefusedException refused) {
            session.say("web.address", refused.host(), refused.port());
            return WRONG_USAGE;
        } else {
            session.say("unexpected", thrown.getClass().getSimpleName(), String.valueOf(thrown.getMessage()));
            LoggerFactory.getLogger(Failure.class).debug("unexpected", thrown);
        }
        return ExitCodes.UNFINISHED;
    }
}
