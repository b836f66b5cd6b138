package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.parser.report.Report;

/** Notes by which a report, or the one before it, explains why the two do not continue each other. */
final class CrossYearNotes {

    private static final Pattern REFORM = Pattern.compile("机构改革|并入|划转|划入|划出|合并|撤并|撤销|统计口径|口径");
    private static final Pattern CORRECTED = Pattern.compile("调整|更正|更改|修正|勘误|有误|误差|移交|转交|转办|重新(?:统计|核对|核定)");
    private static final Pattern ON_REQUESTS = Pattern.compile("结转|年度报告|年报|数据|件数|统计");
    private static final Pattern CLEARED = Pattern.compile("清理|失效|调整|废止|修订|重新认定");
    private static final Pattern ON_DOCUMENTS = Pattern.compile("规范性文件|规章|文件清理|现行有效");
    private static final int LONGEST = 100_000;

    private CrossYearNotes() {}

    /** On numbers of requests carried over. */
    static Optional<Sentence> onRequests(CheckContext c) {
        return both(c).filter(s -> REFORM.matcher(s.text()).find()
                        || (CORRECTED.matcher(s.text()).find()
                                && ON_REQUESTS.matcher(s.text()).find()))
                .findFirst();
    }

    /** On the stock of normative documents (现行有效). */
    static Optional<Sentence> onDocuments(CheckContext c) {
        return both(c).filter(s -> CLEARED.matcher(s.text()).find()
                        && ON_DOCUMENTS.matcher(s.text()).find())
                .findFirst();
    }

    private static Stream<Sentence> both(CheckContext c) {
        return Stream.concat(
                c.sentences().stream(), c.previous().map(CrossYearNotes::sentences).orElse(List.of()).stream());
    }

    private static List<Sentence> sentences(Report report) {
        return Sentence.of(report, Flow.lines(report, LONGEST));
    }
}
