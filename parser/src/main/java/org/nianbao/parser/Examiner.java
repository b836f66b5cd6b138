package org.nianbao.parser;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Conformities;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

/** The parser's front door: bytes in, verdict out. Pure; the same bytes always give the same answer. */
public final class Examiner {

    /** A report has at least this much text besides its title. */
    private static final int ENOUGH_TEXT = 150;

    private Examiner() {}

    /**
     * Reads a file and checks it.
     *
     * @param bytes the whole file
     * @param contentType what the server said it is, if it came from one
     * @param subject what is known of the agency
     */
    public static Examined examine(byte[] bytes, Optional<String> contentType, Subject subject) {
        return examine(bytes, contentType, subject, DocumentSource.HERE);
    }

    /**
     * Checks a file that somebody else reads.
     *
     * @param source who reads it
     */
    public static Examined examine(byte[] bytes, Optional<String> contentType, Subject subject, DocumentSource source) {
        var sha256 = Hashes.sha256(bytes);
        var read = source.read(bytes, contentType);
        if (read instanceof ReadResult.Unreadable no) {
            return new Examined(
                    sha256,
                    Optional.empty(),
                    no.format(),
                    bytes.length,
                    Optional.empty(),
                    List.of(),
                    Conformity.UNREADABLE,
                    Optional.of(no.reason()));
        }
        return judged(((ReadResult.Readable) read).document(), sha256, bytes.length, subject);
    }

    private static Examined judged(Document document, String sha256, long bytes, Subject subject) {
        var report = ReportReader.read(document);
        boolean isReport = isReport(report);
        var findings = isReport ? Checker.check(report, subject) : List.<org.nianbao.parser.check.Finding>of();
        return new Examined(
                sha256,
                Optional.of(Hashes.sha256(DocumentText.of(document))),
                document.format(),
                bytes,
                Optional.of(report),
                findings,
                isReport ? Conformities.of(findings) : Conformity.NOT_A_REPORT,
                isReport ? Optional.empty() : Optional.of(Words.of("read.notAReport")));
    }

    /** Three prescribed headings, or a prescribed table, or the title over a text: any of them is a report. */
    private static boolean isReport(Report report) {
        long headings = report.headings().stream().map(h -> h.no()).distinct().count();
        boolean text = report.flow().length() > ENOUGH_TEXT;
        return headings >= 3 || report.cells().size() >= 5 || (report.title().isPresent() && (headings > 0 || text));
    }
}
