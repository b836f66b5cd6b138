package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;

/**
 * A season of five reports of 2022: 000 up from 18 January, 002 on the last day in time, 004 a day late, 001 three weeks
 * late, 003 never.
 *
 * @param reports by number; all five, also the one that is never put up
 */
record Season(List<Published> reports) {

    static final List<String> NAMES = List.of("利通区扁担沟镇", "盐锅峡镇", "泽曲镇", "送庄镇人民政府", "原州区开城镇");

    private static final Map<Integer, LocalDate> UP = Map.of(
            0, LocalDate.of(2023, 1, 18),
            1, LocalDate.of(2023, 2, 21),
            2, LocalDate.of(2023, 1, 31),
            4, LocalDate.of(2023, 2, 1));

    /**
     * A report and the day from which it is up, if ever.
     *
     * @param bodyHtml the report as the inner markup of an article
     * @param malformed whether it is
     */
    record Published(int no, String title, String text, String bodyHtml, boolean malformed) {

        String agency() {
            return NAMES.get(no);
        }

        Optional<LocalDate> up() {
            return Optional.ofNullable(UP.get(no));
        }

        boolean isUpOn(LocalDate day) {
            return up().filter(first -> !first.isAfter(day)).isPresent();
        }
    }

    /** How the portal shows a report. */
    enum Form {
        ARTICLE,
        ATTACHMENT,
        FILE
    }

    /** Reports of the project's own making: 002 and 004 have a fault each. */
    static Season generated() {
        return new Season(IntStream.range(0, NAMES.size())
                .mapToObj(no -> {
                    var sound = SampleReport.sound(NAMES.get(no), 2022).inVoice(no);
                    var report = switch (no) {
                        case 2 -> sound.withColumnSumFault();
                        case 4 -> sound.withoutTable3();
                        default -> sound;
                    };
                    var text = SampleReportText.render(report);
                    return new Published(no, report.title(), text, paragraphs(text), no == 2 || no == 4);
                })
                .toList());
    }

    /** The five reports with which the project began, if they are at hand; 001, 002 and 004 are malformed. */
    static Optional<Season> samples() {
        var folder = Path.of("..", "..", "shared", "samples");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Optional.of(new Season(IntStream.range(0, NAMES.size())
                .mapToObj(no -> {
                    var text = read(folder, no);
                    return new Published(
                            no,
                            NAMES.get(no) + "2022年政府信息公开工作年度报告",
                            text,
                            "<pre>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>",
                            no == 1 || no == 2 || no == 4);
                })
                .toList()));
    }

    private static String read(Path folder, int no) {
        try (var files = Files.newDirectoryStream(folder, "00" + no + "_*.txt")) {
            return Files.readString(files.iterator().next(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of each run of lines with tabs, a paragraph of every other line. */
    private static String paragraphs(String text) {
        var html = new StringBuilder();
        boolean table = false;
        for (var line : text.split("\n", -1)) {
            boolean row = line.contains("\t");
            if (row != table) {
                html.append(row ? "<table>" : "</table>");
                table = row;
            }
            html.append(row ? "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>" : "<p>" + line + "</p>");
        }
        return html.toString();
    }

    /** Puts up what is to be seen on a day: a column for each agency at {@code /<no>/}, and one of all at {@code /all/}. */
    void show(Portal portal, Form form, LocalDate day) {
        for (var report : reports) {
            var shown = report.isUpOn(day) ? List.of(put(portal, form, report)) : List.<Row>of();
            portal.put("/" + report.no() + "/", Pages.column(shown));
        }
        portal.put(
                "/all/",
                Pages.column(reports.stream()
                        .filter(r -> r.isUpOn(day))
                        .map(r -> put(portal, form, r))
                        .collect(Collectors.toList())));
    }

    private static Row put(Portal portal, Form form, Published report) {
        var date = report.up().orElseThrow().toString();
        var page = "/" + report.no() + "/report.html";
        var file = "/" + report.no() + "/report.txt";
        switch (form) {
            case ARTICLE -> portal.put(page, Pages.article(report.title(), date, report.bodyHtml()));
            case ATTACHMENT -> {
                portal.put(
                        page, Pages.shell(report.title(), date, List.of(new Row(file, report.title() + ".txt", ""))));
                portal.put(file, Reply.text(report.text()));
            }
            case FILE -> portal.put(file, Reply.text(report.text()));
        }
        return new Row(form == Form.FILE ? file : page, report.title(), date);
    }
}
