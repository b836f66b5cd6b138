package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences about what table 二 counts: normative documents, licences, penalties, compulsion. */
final class DisclosureWordings {

    private static final Set<String> DOCUMENT_UNITS = Set.of("件", "份", "个", "部");
    private static final Set<String> DECISION_UNITS = Set.of("件", "宗", "起", "个");

    private static final String COMMON =
            "20\\d{2}年度?|本年度?|全年|今年|当年|年内|共计|总计|合计|累计|共|总|已经|已|均|依法|其中|包括|数量|件数|数|为|是|有|达|了|的|[、,:]";

    private static final Pattern FILLER = Pattern.compile(COMMON);
    private static final Pattern DECISION_FILLER = Pattern.compile(COMMON + "|作出|做出|办理|实施|处理|下达|决定书|决定|案件|案|办件|措施");

    private static final String NORMDOC = "(?:行政)?规范性文件";
    private static final String MADE = "(?:制发|制定|出台|印发|新制定|新出台)";

    private static final List<Wording> DOCUMENTS = List.of(
            Wording.of(Topic.NORMDOCS_REPEALED, "废", "废止(?:了)?" + NORMDOC + "|" + NORMDOC + "废止", FILLER),
            Wording.of(Topic.NORMDOCS_VALID, "效", "现行有效(?:的)?" + NORMDOC + "|" + NORMDOC + "现行有效", FILLER),
            Wording.of(
                    Topic.NORMDOCS_MADE, "制台印", MADE + "(?:并公布|并公开|并发布|了)?" + NORMDOC + "|" + NORMDOC + MADE, FILLER));

    private static final List<Wording> DECISIONS = List.of(
            Wording.of(Topic.LICENCES, "许", "行政许可", DECISION_FILLER),
            Wording.of(Topic.PENALTIES, "罚", "行政处罚", DECISION_FILLER),
            Wording.of(Topic.COMPULSION, "强", "行政强制(?:执行)?", DECISION_FILLER));

    /** What was published is not what was decided; 信息公开 alone is no verb. */
    private static final Pattern PUBLISHED = Pattern.compile("公示|发布|推送|录入|归集|上传|(?<!信息|政务|申请|主动)公开|主动公开|信息(?!公开)");

    private DisclosureWordings() {}

    /** What the number counts, if the sentence leaves no doubt. */
    static Optional<Topic> topicOf(Count count) {
        boolean documents = count.lead().contains("规范性文件");
        if (!documents && !count.lead().contains("行政")) {
            return Optional.empty();
        }
        if (documents && DOCUMENT_UNITS.contains(count.unit())) {
            var found = plain(DOCUMENTS, count);
            if (found.isPresent()) {
                return found;
            }
        }
        return DECISION_UNITS.contains(count.unit())
                ? plain(DECISIONS, count)
                        .filter(topic -> !PUBLISHED.matcher(count.before()).find())
                : Optional.empty();
    }

    private static Optional<Topic> plain(List<Wording> wordings, Count count) {
        for (var wording : wordings) {
            if (wording.isPlain(count.lead())) {
                return Optional.of(wording.topic());
            }
        }
        return Optional.empty();
    }
}
