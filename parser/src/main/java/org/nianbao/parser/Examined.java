package org.nianbao.parser;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Report;

/**
 * What became of one file.
 *
 * @param sha256 of its bytes, 64 hex digits
 * @param textSha256 of its text (see {@link DocumentText}), if it has one
 * @param format by its bytes
 * @param bytes its size
 * @param report the report, if the file was read and is one
 * @param findings what the rules say, in the order of the catalogue
 * @param verdict whether it conforms
 * @param reason why it is unreadable or no report, from the parser's bundle
 */
public record Examined(
        String sha256,
        Optional<String> textSha256,
        Format format,
        long bytes,
        Optional<Report> report,
        List<Finding> findings,
        Conformity verdict,
        Optional<Words> reason) {

    public Examined {
        findings = List.copyOf(findings);
    }
}
