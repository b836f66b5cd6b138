package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Heading;

/** What has to come out of a report's file whatever its format: every cell, the headings, title, year and signature. */
final class ReadBack {

    private ReadBack() {}

    static void assertEqual(SampleReport sample, byte[] bytes, Format format) {
        var file = Examiner.examine(bytes, Optional.empty(), Subject.unknown());
        assertThat(file.format()).isEqualTo(format);
        assertThat(file.reason()).isEmpty();
        assertEqual(sample, file);
    }

    private static void assertEqual(SampleReport sample, Examined file) {
        var report = file.report().orElseThrow();
        assertThat(Readings.raws(file)).isEqualTo(sample.cells());
        assertThat(report.title()).hasValueSatisfying(t -> assertThat(t.raw()).isEqualTo(sample.title()));
        assertThat(report.year()).hasValue(sample.year());
        assertThat(report.agency()).contains(sample.agency());
        assertThat(report.signedOn()).contains(sample.wording().signedOn());
        assertThat(report.template().id())
                .isEqualTo(Integer.toString(sample.form().year()));
        assertThat(report.headings()).extracting(Heading::no).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
