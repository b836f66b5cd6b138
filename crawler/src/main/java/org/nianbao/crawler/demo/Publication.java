package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that a column publishes at a moment.
 *
 * @param at local time of publication; before that day it does not exist
 * @param title its title, in the list and on the page
 * @param source the body it comes from (信息来源)
 * @param body inner HTML of the article, written when first asked for
 * @param files what hangs on the article
 * @param bare whether the list links straight to the only file, without an article
 */
record Publication(
        LocalDateTime at, String title, String source, Supplier<String> body, List<File> files, boolean bare) {

    Publication {
        files = List.copyOf(files);
        if (bare && files.size() != 1) {
            throw new IllegalArgumentException("a bare publication is one file, not " + files.size());
        }
    }

    /**
     * An attached file.
     *
     * @param name what the link calls it, extension included
     * @param contentType as served
     * @param content its text
     */
    record File(String name, String contentType, Supplier<String> content) {}

    static Publication page(LocalDateTime at, String title, String source, Supplier<String> body) {
        return new Publication(at, title, source, body, List.of(), false);
    }

    static Publication report(LocalDateTime at, SampleReport report, SampleLook look) {
        return page(at, report.title(), report.agency(), () -> SampleReportHtml.body(report, look));
    }

    /** An article that only says: see the attached files. */
    static Publication shell(LocalDateTime at, String title, String source, List<File> files) {
        return new Publication(at, title, source, () -> "<p>全文详见附件。</p>", files, false);
    }

    static Publication bareFile(LocalDateTime at, String title, String source, File file) {
        return new Publication(at, title, source, () -> "", List.of(file), true);
    }

    boolean existsOn(LocalDate day) {
        return !at.toLocalDate().isAfter(day);
    }
}
