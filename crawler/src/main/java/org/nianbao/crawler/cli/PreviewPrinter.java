package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Mail;
import org.nianbao.crawler.letter.Draft;

/** Shows drafts: on the screen, or each in a file of its own. */
final class PreviewPrinter {

    private static final int LONGEST_NAME = 80;
    private static final String RULE = "=".repeat(76);

    private final Session session;
    private final PreviewFormat format;

    PreviewPrinter(Session session, PreviewFormat format) {
        this.session = session;
        this.format = format;
    }

    void print(List<Draft> drafts, Optional<Path> folder) throws IOException {
        if (drafts.isEmpty()) {
            session.say("preview.none");
        } else if (folder.isPresent()) {
            write(drafts, folder.get());
        } else if (format == PreviewFormat.TEXT) {
            drafts.forEach(this::print);
        } else {
            var mails = drafts.stream().flatMap(draft -> draft.mails().stream()).toList();
            if (mails.size() > 1) {
                throw new UsageException("preview.folderNeeded", mails.size());
            }
            for (var mail : mails) {
                session.console().out().write(format.bytes(mail));
            }
        }
    }

    /** The same letter to several people is shown once. */
    private void print(Draft draft) {
        draft.mails().stream().findFirst().ifPresent(mail -> {
            session.print(RULE);
            session.print(session.messages()
                    .text("preview.to", draft.mails().stream().map(Mail::to).collect(Collectors.joining(", "))));
            session.print(session.messages().text("preview.subject", mail.subject()));
            session.print(RULE);
            session.print(mail.text());
        });
        draft.notices().forEach(notice -> {
            session.print(RULE);
            session.print(session.messages().text("preview.robot", notice.target()));
            session.print(RULE);
            lines(notice.bulletin()).forEach(session::print);
            session.print("");
        });
    }

    private static List<String> lines(Bulletin bulletin) {
        return Stream.of(
                        List.of(bulletin.title()),
                        bulletin.lines().stream().map(line -> "- " + line).toList(),
                        bulletin.link().stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    private void write(List<Draft> drafts, Path folder) throws IOException {
        Files.createDirectories(folder);
        int written = 0;
        for (var draft : drafts) {
            for (var mail : draft.mails()) {
                Files.write(folder.resolve(name(++written, mail.key(), format.extension())), format.bytes(mail));
            }
            for (var notice : draft.notices()) {
                var text = String.join("\n", lines(notice.bulletin())) + "\n";
                Files.write(folder.resolve(name(++written, draft.key(), "txt")), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        session.say("preview.written", written, folder);
    }

    /** Keys hold names and addresses: of them only what any file system takes. */
    private static String name(int number, String key, String extension) {
        var plain = key.replaceAll("[^\\p{L}\\p{Nd}@.-]+", "-");
        return String.format(
                Locale.ROOT,
                "%03d-%s.%s",
                number,
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)),
                extension);
    }
}
