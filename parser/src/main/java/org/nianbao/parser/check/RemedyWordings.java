package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences about reconsideration and litigation (行政复议, 行政诉讼) over disclosure, number by number. */
final class RemedyWordings {

    private static final Set<String> UNITS = Set.of("件", "宗", "起", "个");

    /** Words around 行政复议 and 行政诉讼 that change nothing. */
    static final Pattern FILLER =
            Pattern.compile("20\\d{2}年度?|本年度?|全年|今年|当年|年内|因?与?我[镇局乡县区市委厅办]|本机关|政府信息公开|信息公开|政务公开|依申请公开"
                    + "|政府信息|公开|有关|相关|关于|涉及|引起|引发|导致|产生|发生|申请人|申请|提起|提出|被|因|由|而|类|工作|案件|案|件数|数量|数|件"
                    + "|共计|合计|总计|共|总|均|新|收到|为|是|有|的|了|和|与|、|及|或|方面|情况|行政|其中|另有|另|对|答复|办理|任何|以及|存在|出现");

    private static final String REVIEW = "复议";
    private static final String SUIT = "诉讼|起诉|应诉";

    private static final List<Wording> TOTALS = List.of(
            Wording.of(Topic.SUITS_AFTER, "后", "(?:经)?复议后(?:再)?(?:起诉|提起)(?:行政诉讼)?", FILLER),
            Wording.of(Topic.SUITS_DIRECT, "未", "未经复议直接(?:起诉|提起)(?:行政诉讼)?", FILLER),
            Wording.of(Topic.REMEDIES, "讼", "行政复议(?:案件)?[、和与及或,](?:被?提起)?(?:行政)?诉讼", FILLER),
            Wording.of(Topic.REVIEWS, "议", REVIEW, FILLER),
            Wording.of(Topic.SUITS, "诉", SUIT, FILLER));

    private static final Pattern TRAIL =
            Pattern.compile("^(?:涉及|因|由|关于|有关)?(?:政府信息公开|信息公开)(?:工作|申请)?(?:引起|引发|产生)?的?行政(复议|诉讼)(?:案件|案)?$");

    private static final Pattern UPHELD = Pattern.compile("^(?:其中|被|予以|复议|结果|获|得到|行政行为|的|、|为)*维持(?:的|为)?$");
    private static final Pattern CORRECTED = Pattern.compile("^(?:其中|被|予以|复议|结果|的|、|为)*(?:纠正|撤销)(?:的|为)?$");
    private static final Pattern PENDING = Pattern.compile("^(?:其中|尚有|、)*(?:尚未|未|正在)(?:审结|审理)(?:的|中|为)?$");

    private RemedyWordings() {}

    /**
     * What the number counts, if the sentence leaves no doubt.
     *
     * @param open what the sentence counted before: a result belongs to it
     */
    static Optional<Topic> topicOf(Count count, Optional<Topic> open) {
        if (!UNITS.contains(count.unit())) {
            return Optional.empty();
        }
        var lead = count.lead();
        if (open.isPresent()) {
            var result = result(lead, open.get());
            if (result.isPresent()) {
                return result;
            }
        }
        for (var wording : TOTALS) {
            if (wording.names(lead)) {
                return wording.isPlain(lead) ? Optional.of(wording.topic()) : Optional.empty();
            }
        }
        var m = TRAIL.matcher(count.trail());
        return m.find() ? Optional.of(m.group(1).equals(REVIEW) ? Topic.REVIEWS : Topic.SUITS) : Optional.empty();
    }

    private static Optional<Topic> result(String lead, Topic open) {
        boolean review = open == Topic.REVIEWS;
        if (!review && open != Topic.SUITS) {
            return Optional.empty();
        }
        if (UPHELD.matcher(lead).matches()) {
            return Optional.of(review ? Topic.REVIEWS_UPHELD : Topic.SUITS_UPHELD);
        }
        if (CORRECTED.matcher(lead).matches()) {
            return Optional.of(review ? Topic.REVIEWS_CORRECTED : Topic.SUITS_CORRECTED);
        }
        return PENDING.matcher(lead).matches()
                ? Optional.of(review ? Topic.REVIEWS_PENDING : Topic.SUITS_PENDING)
                : Optional.empty();
    }
}
