package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences about what became of requests (依申请公开), number by number. */
final class RequestWordings {

    private static final Set<String> UNITS = Set.of("件", "宗", "起", "条", "份", "个");

    private static final String COMMON = "20\\d{2}年度?|本年度?|全年|今年|当年|年内|共计|总计|合计|累计|共|总|已经|已|均|全部|依法|其"
            + "|依申请公开政府信息|政府信息公开申请|信息公开申请|政府信息申请|公开申请|依申请公开|申请公开|申请件|申请|办件|政府信息|公开信息|信息"
            + "|件数|数量|数|为|是|有|达|了|的|类|对|我|本|各类|并|[、,:]";

    private static final Pattern FILLER = Pattern.compile(COMMON);

    /** Results may be named as parts of what was settled. */
    private static final Pattern RESULT_FILLER = Pattern.compile("因[\\p{IsHan}]{1,16}?等?原因|" + COMMON
            + "|其中|包括|包含|含|另有|另|还有|尚有|其余|所有|办结|答复|决定|作出|处理|办理|属于|情况|结果|继续|需要|须|需|收到|受理|中|以|即|告知|余");

    private static final String TO_NEXT_YEAR =
            "(?:结转|顺延|转)(?:至|到|入|为)?(?:下一?年度?|次年|20\\d{2}年度?)(?:继续)?(?:办理|答复|处理|的){0,3}";

    private static final List<Wording> WORDINGS = List.of(
            Wording.of(Topic.CARRIED_OUT, "转延", "结转下一?年度?|" + TO_NEXT_YEAR, RESULT_FILLER),
            Wording.of(Topic.CARRIED_IN, "转", "(?:上一?年度?|去年)(?:结转|转结)(?:到本年|至本年)?", RESULT_FILLER),
            Wording.of(Topic.DISCLOSED_OR_PARTLY, "分", "(?:予以|同意)公开(?:及|和|与|、|或)(?:予以)?部分公开", RESULT_FILLER),
            Wording.of(Topic.PARTLY, "分", "(?:予以)?部分公开", RESULT_FILLER),
            Wording.of(Topic.WITHHELD, "不", "不予公开|不同意公开", RESULT_FILLER),
            Wording.of(Topic.DISCLOSED, "予同", "(?:予以|同意)公开", RESULT_FILLER),
            Wording.of(Topic.UNABLE, "供", "无法提供", RESULT_FILLER),
            Wording.of(Topic.NOT_PROCESSED, "处", "不予处理", RESULT_FILLER),
            Wording.of(Topic.OTHERWISE, "处", "其[他它]处理", RESULT_FILLER),
            Wording.of(Topic.SETTLED, "办答", "办结|办理完[毕成结]|答复|办复", FILLER));

    private static final Pattern CARRIED_AFTER =
            Pattern.compile("^(?:的|申请|依法|依规|按照《?条例》?(?:规定)?|按规定|需|将|已|正在办理){0,4}" + TO_NEXT_YEAR);

    private static final Pattern BARE = Pattern.compile("^(?:其中|另有|另外|另|还有|尚有|余|其余|有|共){0,3}$");

    private RequestWordings() {}

    /** What the number counts, if the sentence leaves no doubt. */
    static Optional<Topic> topicOf(Count count) {
        if (!UNITS.contains(count.unit())) {
            return Optional.empty();
        }
        for (var wording : WORDINGS) {
            if (wording.names(count.lead())) {
                return wording.isPlain(count.lead()) ? Optional.of(wording.topic()) : Optional.empty();
            }
        }
        return BARE.matcher(count.lead()).matches()
                        && CARRIED_AFTER.matcher(count.trail()).find()
                ? Optional.of(Topic.CARRIED_OUT)
                : Optional.empty();
    }
}
