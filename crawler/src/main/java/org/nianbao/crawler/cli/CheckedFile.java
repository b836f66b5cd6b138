package org.nianbao.crawler.cli;

import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.check.Mask;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Section;
import org.nianbao.parser.report.Title;

/**
 * A file that was checked.
 *
 * @param name as the person named it
 */
record CheckedFile(String name, Examined examined) {

    /** As it is printed: what belongs to a person is masked in title, agency and headings, as it is in the findings. */
    CheckedFile shown() {
        return new CheckedFile(
                name,
                new Examined(
                        examined.sha256(),
                        examined.textSha256(),
                        examined.format(),
                        examined.bytes(),
                        examined.report().map(CheckedFile::masked),
                        examined.findings(),
                        examined.verdict(),
                        examined.reason()));
    }

    private static Report masked(Report report) {
        return new Report(
                report.title().map(CheckedFile::masked),
                masked(report.agency()),
                report.year(),
                report.template(),
                report.hybrid(),
                report.signedOn(),
                report.lines(),
                report.headings(),
                report.sections().stream()
                        .map(s -> new Section(s.no(), Mask.over(s.heading()), s.text()))
                        .toList(),
                report.tables(),
                report.cells(),
                report.images(),
                report.format(),
                report.otherReading());
    }

    private static Title masked(Title title) {
        return new Title(Mask.over(title.raw()), masked(title.agency()), title.year(), title.canonical());
    }

    private static Optional<String> masked(Optional<String> text) {
        return text.map(Mask::over);
    }
}
