package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.nianbao.crawler.cli.notice.Notice;
import org.nianbao.crawler.cli.notice.NoticeTemplate;
import org.nianbao.crawler.cli.notice.TemplateException;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.RuleCatalogue;

/** {@code check --format notice}: for each report with findings a letter of its own. */
final class CheckNotice implements CheckPrinter {

    /** Where the letters are written and read. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Session session;
    private final Path target;
    private final NoticeTemplate template;
    private final Notice notice;
    private final Messages rules;
    private final LocalDate today;
    private final NoticeNames names = new NoticeNames();

    private CheckNotice(Session session, Path target, NoticeTemplate template) {
        this.session = session;
        this.target = target;
        this.template = template;
        this.notice = new Notice(session.language());
        this.rules = Messages.of(RuleCatalogue.BUNDLE, session.language());
        this.today = LocalDate.ofInstant(session.clock().instant(), ZONE);
    }

    /**
     * Makes ready to write.
     *
     * @param target a file, or a folder, which is made if there are several reports and it is not there
     * @throws UsageException if target or template will not do
     */
    static CheckPrinter open(Path target, Optional<Path> template, boolean many, Session session) throws IOException {
        boolean looksLikeFile = String.valueOf(target.getFileName()).contains(".");
        if (many && !Files.isDirectory(target)) {
            if (Files.exists(target) || looksLikeFile) {
                throw new UsageException("notice.oneTarget", target);
            }
            Files.createDirectories(target);
        }
        return new CheckNotice(session, target, template(template, session));
    }

    private static NoticeTemplate template(Optional<Path> own, Session session) throws IOException {
        if (own.isEmpty()) {
            return NoticeTemplate.usual(session.language());
        }
        try (var in = Files.newInputStream(own.get())) {
            return NoticeTemplate.read(in.readNBytes(NoticeTemplate.LARGEST + 1), session.language());
        } catch (TemplateException e) {
            var why = Messages.of(NoticeTemplate.BUNDLE, session.language()).text(e.words());
            throw new UsageException("notice.templateWrong", own.get(), why);
        }
    }

    @Override
    public void print(CheckedFile file) {
        var examined = file.examined();
        if (examined.reason().isPresent()) {
            session.say(
                    "notice.unread", file.name(), rules.text(examined.reason().get()));
        } else if (!Notice.isDue(examined)) {
            session.say("notice.notDue", file.name());
        } else {
            var path = Files.isDirectory(target) ? target.resolve(names.of(file.name())) : target;
            try {
                Files.write(path, notice.letter(template, file.name(), examined, today));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            session.say("notice.written", path);
        }
    }

    @Override
    public void end(int exit) {
        // Every letter is complete in itself.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
