package org.nianbao.parser.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.parser.Lately;

/**
 * Tells the title of an annual report on open government information (政府信息公开工作年度报告) from everything else that
 * stands in the same columns: rules, notices, digests of a report, reports on other matters.
 *
 * <p>A title is read as {@code agency? year? subject year? genre}, the year anywhere, plus the letters with which a body
 * sends its report upwards (关于上报…的报告).
 */
public final class Titles {

    /** Longer texts are no titles. */
    private static final int LIMIT = 300;

    /** A title that matches one of the form's patterns is canonical. */
    private static final List<Pattern> CANONICAL_PATTERNS =
            Template.FORM_2021.titlePatterns().stream().map(Pattern::compile).toList();

    private static final Pattern SUBJECT = Pattern.compile("政府信息公开|政务信息公开|政府信息(?:与|和|及)政务公开|信息公开|政务公开");

    private static final Pattern GENRE =
            Pattern.compile("^(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:报告书?|年报)》?(?:的(?:报告|函|请示|公告|公示|通告))?$");

    /** A report under a weaker name, taken only with 年度 beside its year. */
    private static final Pattern ACCOUNT = Pattern.compile("^(?:工作)?情况$");

    private static final Pattern GENRE_AND_MORE = Pattern.compile("(.*(?:公开|年度|工作|情况).{0,6}?(?:报告书?|年报))(.{1,40})");

    /** What makes something else of a report that is named. */
    private static final Pattern OTHER_GENRE = Pattern.compile(TitleEnds.DIGEST_WORDS
            + "|通知|方案|说明|模板|范本|样|格式|意见|讨论|参考|统计|汇总|汇编|填|培训|会|要求|办法|制度|规定|评|考核|反馈|目录|栏|链接|网址|入口|编|报送|上报"
            + "|发布|公布|更多|列表|数据|表|附|指南|条例|制作|撰写|工作|情况|审|核|检查|整改|通报|问题");

    /** A title is read by each who looks at its row. */
    private static final Lately<Optional<Title>> LATELY = new Lately<>(1 << 12, Titles::readAnew);

    private static final Lately<Optional<Title>> PERHAPS_LATELY = new Lately<>(1 << 12, Titles::perhapsAnew);

    private Titles() {}

    /**
     * Reads a title.
     *
     * @param candidate the text of a link, a heading or the first line of a body
     * @return what the title says; empty when it is not the title of such a report
     */
    public static Optional<Title> read(String candidate) {
        return LATELY.get(candidate);
    }

    private static Optional<Title> readAnew(String candidate) {
        var raw = candidate.strip();
        if (raw.isEmpty() || raw.length() > LIMIT) {
            return Optional.empty();
        }
        var squeezed = Labels.squeeze(raw);
        if (!squeezed.contains("公开") || !(squeezed.contains("报") || squeezed.contains("情况"))) {
            return Optional.empty();
        }
        var whole = TitleEnds.once(TitleYears.foldDigits(squeezed));
        var ends = TitleEnds.strip(whole);
        if (ends.refused()) {
            return Optional.empty();
        }
        var years = TitleYears.read(ends.text());
        return parts(years)
                .filter(p -> p.isReport(years, ends))
                .map(p -> new Title(
                        raw,
                        p.agency().or(ends::agency),
                        years.year().isPresent() ? years.year() : ends.year(),
                        isCanonical(whole)));
    }

    /**
     * Reads what may be the title of such a report though it is not written as one: something nobody foresaw stands after the
     * genre. Whoever would say that a report is not there has to look at it first.
     *
     * @return empty also for every title that {@link #read} reads
     */
    public static Optional<Title> perhaps(String candidate) {
        return PERHAPS_LATELY.get(candidate);
    }

    private static Optional<Title> perhapsAnew(String candidate) {
        var raw = candidate.strip();
        if (raw.length() > LIMIT || !raw.contains("公") || read(candidate).isPresent()) {
            return Optional.empty();
        }
        var ends = TitleEnds.strip(TitleYears.foldDigits(Labels.squeeze(raw)));
        var genre = GENRE_AND_MORE.matcher(ends.text());
        if (ends.refused()
                || !genre.matches()
                || OTHER_GENRE.matcher(genre.group(2)).find()) {
            return Optional.empty();
        }
        return read(genre.group(1)).map(title -> new Title(raw, title.agency(), title.year(), false));
    }

    /** Whether a name from a title is that of an organ or its place and nothing besides. */
    public static boolean isNameOfOrgan(String name) {
        return OrganWords.endsLikeOrgan(name) && AgencyName.of(name).isPresent();
    }

    private static boolean isCanonical(String whole) {
        var bare = TitleEnds.withoutVariant(whole);
        return CANONICAL_PATTERNS.stream().anyMatch(p -> p.matcher(bare).matches());
    }

    private static Optional<Parts> parts(TitleYears years) {
        var text = years.rest();
        var subject = SUBJECT.matcher(text);
        while (subject.find()) {
            var tail = text.substring(subject.end());
            if (GENRE.matcher(tail).matches() || ACCOUNT.matcher(tail).matches()) {
                return TitleAgency.read(text.substring(0, subject.start()), subject.group())
                        .map(agency -> new Parts(agency.name(), subject.group(), tail));
            }
        }
        return Optional.empty();
    }

    /**
     * A title taken apart, the year left out.
     *
     * @param agency the body named before the subject
     * @param subject what is reported on, as printed
     * @param tail the genre, as printed
     */
    private record Parts(Optional<String> agency, String subject, String tail) {

        boolean isReport(TitleYears years, TitleEnds ends) {
            OptionalInt year = years.year().isPresent() ? years.year() : ends.year();
            var named = agency.isPresent() || ends.agency().isPresent();
            var annualGenre = tail.contains("年度") || tail.contains("年报");
            var annual = annualGenre || years.annual();
            if (ACCOUNT.matcher(tail).matches()) {
                return years.annual() && named && !subject.equals("政务公开");
            }
            if (subject.equals("政务公开") && !annual) {
                return false;
            }
            if (year.isPresent()) {
                return true;
            }
            // Without a year, the names of columns and folders look the same as titles.
            return annualGenre
                    && !tail.contains("年报")
                    && (named || (subject.equals("政府信息公开") && tail.startsWith("工作年度报告")));
        }
    }
}
